/* standing: where a play stands, told in a few words where plays are listed. */
#include "plays/standing.h"

#include <fcntl.h>

#include "plays/file.h"
#include "plays/replay.h"

enum { WEEK = 7 };

/* Days of the calendar from one to the other, by the local midnight; WEEK: as many or more. */
static int days_between(const struct tm *when, const struct tm *now) {
  struct tm day = *when;
  for (int days = 0; days < WEEK; days++) {
    if (day.tm_year == now->tm_year && day.tm_yday == now->tm_yday) return days;
    day.tm_mday++;
    day.tm_hour = 12; /* a day on which the clocks change still has a noon */
    day.tm_isdst = -1;
    if (mktime(&day) == (time_t)-1) break;
  }
  return WEEK;
}

void standing_print_time(struct text *out, time_t when, time_t now) {
  static const char *const forms[] = {"today at %H:%M", "yesterday at %H:%M", "on %A at %H:%M"};
  struct tm then, today;
  char words[64];
  if (!localtime_r(&when, &then) || !localtime_r(&now, &today)) return;
  int days = days_between(&then, &today);
  const char *form = days == WEEK ? "on %e %B %Y" : forms[days < 2 ? days : 2];
  if (strftime(words, sizeof words, form, &then) == 0) return;
  for (const char *at = words; *at; at++) /* %e pads with a blank */
    if (*at != ' ' || at[1] != ' ') text_add(out, at, 1);
}

static void print_place(struct text *out, const struct session *session) {
  skaz_act act;
  if (skaz_act_of(session->story, &act) && act.title) text_print(out, "%s, ", act.title);
  text_print(out, "turn %zu, ", session->made);
}

static void print_session(struct text *out, skaz_program *program, const struct playfile *file) {
  struct session_start start = replay_start(&file->header);
  struct session session;
  struct replay replay = {0};
  if (session_open(&session, program, &start) == SKAZ_OK) {
    replay_run(&replay, &session, file);
    print_place(out, &session);
    replay_free(&replay);
  }
  session_close(&session);
}

void standing_print(struct text *out, skaz_program *program, const struct kept *kept, time_t now) {
  struct playfile file;
  struct text bytes = {0}, problem = {0};
  int line;
  if (file_read(AT_FDCWD, kept->path, FILE_PLAY_LIMIT, true, &bytes, &problem) == FILE_OK &&
      playfile_parse(&file, bytes.data, bytes.length, PLAYFILE_RECORDED, &line, &problem)) {
    print_session(out, program, &file);
    playfile_free(&file);
  }
  standing_print_time(out, kept->written.tv_sec, now);
  text_free(&bytes);
  text_free(&problem);
}
