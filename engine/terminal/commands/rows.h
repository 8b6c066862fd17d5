/* rows: the commands, one row each, in the order in which help lists them.
 *
 * No header like others: commands.c includes it once for the words and once for the table, with
 * COMMAND(word, verb, takes, group, usage, brief, help) and ALIAS(word, command) defined to its
 * needs. An alias is another word for the command whose row is above it. */

COMMAND("look", verb_look, TAKES_NOTHING, GROUP_FIRST, "look", "the text and the choices again",
        "look shows the text and the choices once more.")
ALIAS("l", "look")
COMMAND("undo", verb_undo, TAKES_NUMBER, GROUP_FIRST, "undo", "take back your last choice",
        "undo takes back your last choice, and undo 3 takes back three. Nothing is lost: redo "
        "makes again what you took back, until you choose something else.")
ALIAS("u", "undo")
COMMAND("status", verb_status, TAKES_WORDS, GROUP_FIRST, "status", "how things stand",
        "status tells how things stand, in words. status numbers tells it in numbers.")
COMMAND("history", verb_history, TAKES_WORDS, GROUP_FIRST, "history", "what you chose so far",
        "history lists what you chose, with a number for each turn; of a long play the last "
        "twenty. history all lists everything. The numbers are for goto and fork: goto 5.")
COMMAND("why", verb_why, TAKES_WORDS, GROUP_FIRST, "why", "why things stand as they do",
        "why alone shows what can be asked. why and a word that status shows tells what moved it, "
        "choice by choice: why bread. why and a number, or words of a choice, tells what that "
        "choice takes, or why it is closed: why 2. The closed choices have the numbers behind "
        "those of the open ones.")
COMMAND("save", verb_save, TAKES_WORDS, GROUP_FIRST, "save NAME",
        "keep this place; restore NAME comes back to it",
        "Your play is kept as you go. save is for a place that you want to come back to: save "
        "monday keeps it under the name monday, and restore monday goes back to it, as often as "
        "you like.")
COMMAND("quit", verb_quit, TAKES_NOTHING, GROUP_FIRST, "quit", "stop; your play is kept",
        "quit stops. Your play is kept, and goes on when you start it again.")
ALIAS("q", "quit")
ALIAS("exit", "quit")

COMMAND("again", verb_again, TAKES_NOTHING, GROUP_BACK, "again", "what you did last, once more",
        "again makes your last choice once more, if it can still be chosen. If the last thing "
        "that you typed was a command, it does that once more. g is short for it.")
ALIAS("g", "again")
COMMAND("redo", verb_redo, TAKES_NUMBER, GROUP_BACK, "redo", "make again what you took back",
        "redo makes again the choice that you took back last, and all goes as it went; redo 3 "
        "makes three again. It works until you choose something else.")
COMMAND("goto", verb_goto, TAKES_NUMBER, GROUP_BACK, "goto TURN", "go to a past turn",
        "goto 5 goes to where you were after your fifth choice, and goto 0 to the beginning. "
        "history shows the numbers. Nothing is lost: goto or redo brings you back, until you "
        "choose something else.")
COMMAND("fork", verb_fork, TAKES_NUMBER, GROUP_BACK, "fork TURN",
        "begin a second play from a past turn",
        "fork 5 begins a second play with your first five choices, so that you can try another "
        "way. The first play stays as it is. fork alone begins the second one from here. history "
        "shows the numbers.")
COMMAND("restart", verb_restart, TAKES_NOTHING, GROUP_BACK, "restart", "begin again",
        "restart begins again from the beginning, as a new play. The old one stays on disk.")

COMMAND("restore", verb_restore, TAKES_WORDS, GROUP_KEEP, "restore NAME", "go back to a save",
        "restore monday goes back to what you kept with save monday. The play that you leave is "
        "kept too. saves lists the names.")
ALIAS("load", "restore")
COMMAND("saves", verb_saves, TAKES_NOTHING, GROUP_KEEP, "saves", "what you saved",
        "saves lists what you kept with save: the name, the turn, the place, and when it was.")
COMMAND("notes", verb_notes, TAKES_WORDS, GROUP_KEEP, "notes WORDS", "write something down",
        "notes and some words behind it writes them down with your play: notes the clerk lied. "
        "notes alone lists what you wrote.")
ALIAS("note", "notes")
COMMAND("transcript", verb_transcript, TAKES_WORDS, GROUP_KEEP, "transcript FILE",
        "write the story so far to a file",
        "transcript play.txt writes the story so far, with what you chose and your notes, to the "
        "file play.txt in the folder that you started in; transcript ~/play.txt to your home "
        "folder. play.md is written as Markdown, and play.html as a page to print. A file that is "
        "there already is not replaced unless you say so.")
ALIAS("script", "transcript")

COMMAND("width", verb_width, TAKES_NUMBER, GROUP_PAGE, "width N", "how wide lines are",
        "width 60 makes lines 60 columns wide, that is, 60 letters; 20 is the least. width auto "
        "follows the window. width alone tells how wide they are now.")
COMMAND("colour", verb_colour, TAKES_SWITCH, GROUP_PAGE, "colour on", "colours, or none",
        "colour on shows colours, where your terminal has them, and colour off shows none.")
ALIAS("color", "colour")
COMMAND("plain", verb_plain, TAKES_SWITCH, GROUP_PAGE, "plain on", "text to be read aloud",
        "plain on shows the text as a screen reader likes it: one line after the other, without "
        "colours and frames. plain off goes back.")
COMMAND("margin", verb_margin, TAKES_SWITCH, GROUP_PAGE, "margin on", "text in the middle",
        "margin on puts the text in the middle of a wide window, and margin off at its left "
        "edge.")

COMMAND("marks", verb_marks, TAKES_SWITCH, GROUP_PAGE, "marks on",
        "what is documented and what is invented",
        "marks on tells, where it changes, how the text stands to what is known. documented: the "
        "record shows it. claimed: a source says so. disputed: sources disagree. invented: it was "
        "made up for this story. What says nothing about the past has no mark; below a text with "
        "one, aside says so. marks off hides that.")

COMMAND("define", verb_define, TAKES_WORDS, GROUP_SOURCES, "define WORD", "what a word means",
        "define and a word of the glossary tells what it means. glossary lists the words that "
        "this story explains.")
COMMAND("glossary", verb_glossary, TAKES_WORDS, GROUP_SOURCES, "glossary",
        "the words that the story explains",
        "glossary lists the words that this story explains. define and one of them tells what it "
        "means.")
COMMAND("sources", verb_sources, TAKES_WORDS, GROUP_SOURCES, "sources",
        "who says what you read, and when",
        "sources tells what the text on the screen rests on: who says so, when, for whom, and on "
        "whose side. sources all lists all sources of this story.")
COMMAND("record", verb_record, TAKES_NOTHING, GROUP_SOURCES, "record", "what really happened",
        "record tells what really happened where you decided: after the end for all that you "
        "decided, and before it where the story lets you know.")
COMMAND("cards", verb_cards, TAKES_NOTHING, GROUP_SOURCES, "cards", "the source cards you have",
        "cards lists the source cards that the story gave you, and which of them you opened again. "
        "read and a number opens one: read 1.")
COMMAND("read", verb_read, TAKES_WORDS, GROUP_SOURCES, "read CARD", "open a source card again",
        "read and a word of its title, or its number in the list of cards, opens a source card "
        "that you have: read 1. Your play notes that you opened it.")
COMMAND("debrief", verb_debrief, TAKES_WORDS, GROUP_MORE, "debrief",
        "after the end: your path beside the record",
        "debrief opens, after the end of the story, the pages that look back on it: what you "
        "decided and what happened, how sure what you read is, who spoke, and what there is to "
        "discuss. debrief path shows one page, debrief all every one, and debrief page.html writes "
        "them to the file page.html, to be printed.")
COMMAND("about", verb_about, TAKES_NOTHING, GROUP_MORE, "about", "the scenario, and this play",
        "about shows what this scenario is, who you are in it, and where your play is kept.")
COMMAND("version", verb_version, TAKES_NOTHING, GROUP_MORE, "version",
        "which Skaz this is, and which scenario",
        "version tells which Skaz this is, and which version of the scenario. Say it when you "
        "report a fault.")
COMMAND("scenarios", verb_scenarios, TAKES_NOTHING, GROUP_MORE, "scenarios",
        "play another scenario",
        "scenarios leaves this play, which is kept, and shows what else you can play.")
COMMAND("leave", verb_leave, TAKES_NOTHING, GROUP_MORE, "leave",
        "leave the story before its end, if it lets you",
        "leave goes to an early end, where the story has one: somebody tells you what became of "
        "it. To stop for today, type quit instead.")
COMMAND("help", verb_help, TAKES_COMMAND, GROUP_MORE, "help COMMAND", "what you can type",
        "help lists what you can type. help undo tells what undo does, and so for every word of "
        "the list.")
ALIAS("?", "help")
