"""A program on a terminal of its own, and a home for it, for the tests beside this file.

Tests wait for text and never sleep. A test is a function test_*(home) of a script that ends in
`terminal.run(globals())`; home is a new folder, with the story below as shed.lua. A script is
called with the path of skaz and, perhaps, the names of its tests.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import struct
import sys
import tempfile
import termios
import time
import traceback

SKAZ = os.path.abspath(sys.argv[1])
PROMPT_HOST = os.path.join(os.path.dirname(SKAZ), "tests", "prompt_host")
PATIENCE = 20  # seconds: a machine may be busy

STORY = """
scenario "shed" { skaz = 1, title = "The Shed" }
state { stock = meter { 0, 9, start = 2, label = "Planks" } }
passage "shed" { "There are {stock} planks. *Softly.*",
  choice "Take planks" { effect "stock += random(1, 2)", "Taken.", go "shed" },
  choice "Look at the stove" { "It is cold.", go "shed" },
  choice "Спросить сторожа" { "Молчит.", go "shed" },
  choice "Go out" { go "out" } }
ending "out" { "Snow." }
"""

ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[@-~]|\x1b[=>]|\x1b\([A-Z]")

# Keys as xterm sends them.
UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
HOME, END, DELETE = "\x1b[H", "\x1b[F", "\x1b[3~"
ENTER, TAB, BACKSPACE, CTRL_C, CTRL_D, CTRL_Z = "\r", "\t", "\x7f", "\x03", "\x04", "\x1a"


def environment_of(home, **changes):
    """What a program sees: little of ours, and `changes`, where None is for unset."""
    variables = {"PATH": os.environ["PATH"], "HOME": home, "TERM": "dumb", "EDITRC": "/dev/null",
                 "LC_ALL": "C.UTF-8"}
    for name, value in os.environ.items():
        if name.endswith("SAN_OPTIONS"):
            variables[name] = value
    variables.update(changes)
    return {name: value for name, value in variables.items() if value is not None}


def set_size(descriptor, rows, columns):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


class Terminal:
    """A program on a pseudo-terminal of a given size."""

    def __init__(self, home, *arguments, program=None, size=(24, 80), **changes):
        self.seen = b""   # what came since the last wait
        self.all = b""    # all that ever came
        self.mark = 0     # how much of it wait_raw has been over
        command = [*(program or [SKAZ, "play"]), *arguments]
        if "term" in changes:
            changes["TERM"] = changes.pop("term")
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            set_size(0, *size)
            os.execvpe(command[0], command, environment_of(home, **changes))

    def resize(self, rows, columns):
        set_size(self.fd, rows, columns)

    def send(self, text):
        os.write(self.fd, text if isinstance(text, bytes) else text.encode())

    def read(self, until):
        left = until - time.monotonic()
        if left <= 0 or not select.select([self.fd], [], [], left)[0]:
            raise AssertionError("timeout")
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        if not data:
            raise EOFError
        self.seen += data
        self.all += data

    def plain(self):
        return ESCAPES.sub(b"", self.seen).replace(b"\r", b"").decode("utf-8", "replace")

    def wait(self, text):
        """Waits until `text` is shown, and forgets what came before it. Returns what was shown."""
        return self.wait_for(lambda shown: shown.find(text) + len(text) if text in shown else 0,
                             repr(text))

    def wait_for(self, find_end, wanted):
        until = time.monotonic() + PATIENCE
        while not find_end(self.plain()):
            try:
                self.read(until)
            except (AssertionError, EOFError) as error:
                raise AssertionError(f"{error!r}: no {wanted} in {self.plain()!r}") from None
        shown = self.plain()
        end = find_end(shown)
        self.seen = shown[end:].encode()
        return shown[:end]

    def wait_raw(self, data):
        """Waits until these bytes came after those of the last wait_raw."""
        until = time.monotonic() + PATIENCE
        while data not in self.all[self.mark:]:
            try:
                self.read(until)
            except (AssertionError, EOFError) as error:
                raise AssertionError(f"{error!r}: no {data!r} in {self.all!r}") from None
        self.mark = self.all.index(data, self.mark) + len(data)

    def prompt(self):
        return self.wait("\n> ")

    def say(self, line, answer):
        """Types the line and waits for the answer and the next prompt."""
        self.send(line + ENTER)
        shown = self.wait(answer)
        return shown + self.prompt()

    def quit(self):
        """Stops the play, saying yes, and returns the exit status."""
        self.send("quit" + ENTER)
        self.wait("Stop playing? ")
        self.wait("[Y/n] ")
        self.send(ENTER)
        return self.end()

    def end(self):
        """Reads to the end and returns the exit status, negative for a signal."""
        until = time.monotonic() + PATIENCE
        try:
            while True:
                self.read(until)
        except EOFError:
            pass
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)

    def kill(self, number):
        os.kill(self.pid, number)
        return self.end()

    def flags(self):
        return termios.tcgetattr(self.fd)[3]

    def is_sane(self):
        """Whether a shell could go on here: the terminal echoes, and keeps lines."""
        wanted = termios.ICANON | termios.ECHO | termios.ISIG
        return self.flags() & wanted == wanted


def host(home, *arguments, **changes):
    """A prompt with nothing behind it: see prompt_host.c."""
    prompt = Terminal(home, *arguments, program=[PROMPT_HOST], **{"TERM": "xterm", **changes})
    prompt.prompt()
    return prompt


def plays(home, scenario="shed"):
    folder = os.path.join(home, ".local/state/skaz/plays", scenario)
    return sorted(os.path.join(folder, name) for name in os.listdir(folder)
                  if name.endswith(".play"))


def moves(home, index=0):
    with open(plays(home)[index], encoding="utf-8") as file:
        return [line.split()[2] for line in file if " > " in line]


def run_test(name, test):
    home = tempfile.mkdtemp(prefix="skaz-pty-")
    with open(os.path.join(home, "shed.lua"), "w", encoding="utf-8") as file:
        file.write(STORY)
    try:
        test(home)
        print(f"{name}: ok")
        return True
    except (AssertionError, EOFError, OSError):
        print(f"{name}:", traceback.format_exc())
        return False
    finally:
        shutil.rmtree(home)


def run(script):
    """Runs the tests of a script, given its globals(), and exits."""
    names = sys.argv[2:] or [name for name in script if name.startswith("test_")]
    failed = [name for name in names if not run_test(name, script[name])]
    print(f"{len(names) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)
