/* menu: what the story waits for, choices or an answer, for page.h. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/form.h"
#include "text/reason.h"

static size_t count_open(const skaz_choice *choices, size_t count) {
  size_t open = 0;
  for (size_t i = 0; i < count; i++) open += choices[i].is_open;
  return open;
}

/* ------------------------------------------------------------------- to see */

static void put_label(struct text *out, const skaz_choice *choice) {
  text_put(out, choice->label);
  if (choice->is_open && choice->key) text_print(out, " [%s]", choice->key);
  if (!choice->is_open && choice->reason) text_print(out, " (%s)", choice->reason);
}

/* A number and a dash tell open from closed; the looks only help to find them. */
static void put_choice(struct text *out, const struct page *page, const skaz_choice *choice,
                       size_t number, int digits) {
  char mark[32];
  if (choice->is_open)
    snprintf(mark, sizeof mark, "  %*zu  ", digits, number);
  else
    snprintf(mark, sizeof mark, "  %*s  ", digits, "-");
  struct text label = {0};
  put_label(&label, choice);
  struct wrap_form form = form_plain(page);
  form.first = mark;
  form.rest = NULL;
  form.prefix_look = choice->is_open ? LOOK_BOLD | LOOK_ACCENT : LOOK_DIM;
  wrap_string(out, label.data, choice->is_open ? LOOK_PLAIN : LOOK_DIM, &form);
  text_free(&label);
}

/* ------------------------------------------------------------- to hear */

static bool is_sentence(const char *string) {
  size_t length = strlen(string);
  return length > 0 && strchr(".?!", string[length - 1]) != NULL;
}

static void say_choice(struct text *out, const struct page *page, const skaz_choice *choice,
                       size_t number) {
  char mark[32];
  struct text label = {0};
  snprintf(mark, sizeof mark, "%zu. ", number);
  text_put(&label, choice->label);
  if (choice->is_open && choice->key) text_print(&label, " (or type %s)", choice->key);
  if (!choice->is_open && !is_sentence(choice->label)) text_put(&label, ".");
  if (!choice->is_open && choice->reason) text_print(&label, " %s", choice->reason);
  struct wrap_form form = form_plain(page);
  form.first = choice->is_open ? mark : "Closed: ";
  form.rest = "   ";
  wrap_string(out, label.data, LOOK_PLAIN, &form);
  text_free(&label);
}

void page_menu(struct text *out, const struct page *page, const skaz_choice *choices,
               size_t count) {
  size_t open = count_open(choices, count), number = 0;
  int digits = open > 99 ? 3 : open > 9 ? 2 : 1;
  if (count == 0) return;
  if (page->is_plain) text_put(out, "You can choose:\n");
  for (size_t i = 0; i < count; i++) {
    number += choices[i].is_open;
    if (page->is_plain)
      say_choice(out, page, &choices[i], number);
    else
      put_choice(out, page, &choices[i], number, digits);
  }
  text_put(out, "\n");
}

/* --------------------------------------------------------------- question */

static void put_wanted(struct text *out, const skaz_question *question) {
  text_put(out, "type ");
  if (question->wants_number)
    text_print(out, "a whole number from %" PRId64 " to %" PRId64, question->low, question->high);
  else
    text_put(out, "your answer");
  if (!question->wants_number && question->max_length > 0)
    text_print(out, ", at most %zu characters", question->max_length);
}

static void say_question(struct text *out, const struct page *page, const skaz_question *question,
                         struct text *wanted) {
  page_say(out, page, question->text);
  wanted->data[0] = 'T';
  text_put(wanted, ".");
  if (question->tries_left > 1) text_print(wanted, " You have %d tries.", question->tries_left);
  page_say(out, page, wanted->data);
}

static void put_question(struct text *out, const struct page *page, const skaz_question *question,
                         struct text *wanted) {
  if (question->tries_left > 1) text_print(wanted, "; %d tries", question->tries_left);
  struct run runs[] = {{question->text, strlen(question->text), LOOK_BOLD},
                       {" (", 2, LOOK_DIM},
                       {wanted->data, wanted->length, LOOK_DIM},
                       {")", 1, LOOK_DIM}};
  struct wrap_form form = form_plain(page);
  wrap_runs(out, runs, sizeof runs / sizeof *runs, &form);
  text_put(out, "\n");
}

void page_question(struct text *out, const struct page *page, const skaz_question *question) {
  struct text wanted = {0};
  put_wanted(&wanted, question);
  if (page->is_plain)
    say_question(out, page, question, &wanted);
  else
    put_question(out, page, question, &wanted);
  text_free(&wanted);
}

/* ---------------------------------------------------------------- of a turn */

static void put_decision(struct text *out, const struct page *page, const skaz_program *program,
                         const char *id) {
  skaz_entry decision;
  if (!id || !skaz_decision(program, id, &decision) || !decision.title) return;
  struct wrap_form form = form_plain(page);
  if (page->is_plain) form.first = "Decision: ";
  wrap_string(out, decision.title, LOOK_ITALIC, &form);
  text_put(out, "\n");
}

static bool put_menu(struct text *out, const struct page *page, const skaz_program *program,
                     skaz_story *story) {
  size_t count = skaz_choice_count(story), kept = 0;
  skaz_choice *choices = need_bytes(NULL, count * sizeof *choices);
  char **reasons = need_bytes(NULL, count * sizeof *reasons);
  for (size_t i = 0; i < count; i++) {
    if (skaz_choice_at(story, i, &choices[kept]) != SKAZ_OK) continue;
    reasons[kept] = reason_of_choice(story, i, &choices[kept]);
    choices[kept].reason = reasons[kept];
    kept++;
  }
  if (kept > 0) put_decision(out, page, program, choices[0].decision);
  page_menu(out, page, choices, kept);
  for (size_t i = 0; i < kept; i++) free(reasons[i]);
  free(reasons);
  free(choices);
  return kept == count;
}

bool page_prompt(struct text *out, const struct page *page, const skaz_program *program,
                 skaz_story *story) {
  skaz_question question;
  switch (skaz_phase_of(story)) {
  case SKAZ_MENU: return put_menu(out, page, program, story);
  case SKAZ_ASK:
    if (skaz_question_of(story, &question) != SKAZ_OK) return false;
    page_question(out, page, &question);
    return true;
  default: return true;
  }
}
