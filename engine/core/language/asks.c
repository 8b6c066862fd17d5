/* asks: questions with a typed answer. */
#include "base/fold.h"
#include "language/compiler.h"
#include "language/forms.h"

enum { MOST_FORMS = 32, MOST_NEAR_FORMS = 200 };

static size_t skip_form(const char *label, size_t at) {
  while (label[at] != '\0' && label[at] != '|') at++;
  return at;
}

/* One form, folded as the player's answer will be. */
static struct form take_form(struct compiler *compiler, const struct literal *label, size_t from,
                             size_t end) {
  char folded[FORM_SIZE];
  struct form form = {NULL, false};
  size_t length = forms_fold(label->text + from, end - from, folded);
  const char *at = folded;
  struct form_word word;
  int64_t low, high;
  while (forms_next_word(&at, &word)) {
    bool is_range = memchr(word.text, '.', word.length) != NULL;
    form.has_range = form.has_range || is_range;
    if (is_range && forms_read_range(&word, &low, &high) && low > high)
      issue_error(compiler->issues, literal_place(label, from),
                  "a range has the lower number first: %lld..%lld", (long long)high,
                  (long long)low);
  }
  if (length == 0)
    issue_error(compiler->issues, label->at,
                "an answer needs letters or digits on each side of its bars");
  form.text = arena_copy(&compiler->program->arena, folded, length);
  return form;
}

/* near = true, or the note that a near answer is told. */
static bool takes_near(const struct record *record) {
  const struct value *near = record_field(record, "near");
  return near != NULL && (near->kind == VALUE_TEXT || near->truth);
}

/* "1923 | autumn 1923" */
static struct answer take_answer(struct compiler *compiler, const struct record *record) {
  struct arena *arena = &compiler->program->arena;
  struct answer answer = {.forms = arena_take(arena, MOST_FORMS * sizeof(struct form))};
  const struct literal *label = &record->label;
  answer.text = declare_text(compiler, label);
  answer.at = record->at;
  answer.takes_near = takes_near(record);
  if (record_field(record, "exact") != NULL && !answer.takes_near)
    issue_error(compiler->issues, record->at, "exact stands beside near: near = \"...\"");
  for (size_t at = 0; at <= label->length;) {
    if (answer.count == MOST_FORMS) {
      issue_error(compiler->issues, label->at, "an answer has at most %d forms", MOST_FORMS);
      break;
    }
    size_t end = skip_form(label->text, at);
    answer.forms[answer.count++] = take_form(compiler, label, at, end);
    at = end + 1;
  }
  return answer;
}

/* into = "name" or "fed.mill"; false with the error told. */
static bool take_into(struct compiler *compiler, const struct record *record, struct ask *ask) {
  const struct value *into = record_field(record, "into");
  if (into == NULL || into->kind != VALUE_TEXT) return false;
  const struct literal *name = &into->text;
  const char *dot = memchr(name->text, '.', name->length);
  size_t length = dot != NULL ? (size_t)(dot - name->text) : name->length;
  const struct variable *variable =
      program_variable(compiler->program, name->text, length, compiler->owner);
  ask->into_member = NONE;
  if (variable != NULL && variable->type == VARIABLE_PER && dot != NULL)
    ask->into_member = words_find(&variable->words, dot + 1, name->length - length - 1);
  bool is_whole = dot == NULL && variable != NULL &&
                  (variable->type == VARIABLE_TEXT || variable->type == VARIABLE_INT ||
                   variable->type == VARIABLE_METER);
  bool fits = is_whole || ask->into_member != NONE;
  if (!fits)
    issue_error(compiler->issues, name->at,
                "into names a text, an int or a meter of the state: "
                "'%s' is none",
                name->text);
  else
    ask->into = (int32_t)(variable - compiler->program->variables);
  if (fits) owners_check_variable(compiler, record, name->at, variable);
  return fits;
}

static void take_answers(struct compiler *compiler, const struct record *record, struct ask *ask) {
  ask->answers =
      arena_take(&compiler->program->arena, (record->body.count + 1) * sizeof *ask->answers);
  for (size_t i = 0; i < record->body.count; i++) {
    const struct value *item = &record->body.items[i];
    if (item->kind != VALUE_RECORD || item->record->kind != RECORD_ANSWER) continue;
    struct answer answer = take_answer(compiler, item->record);
    ask->answers[ask->answer_count++] = answer;
    ask->takes_near = ask->takes_near || answer.takes_near;
  }
}

static void check(struct compiler *compiler, const struct record *record, const struct ask *ask,
                  bool has_otherwise) {
  bool has_into = record_field(record, "into") != NULL;
  if (has_into && (ask->answer_count > 0 || has_otherwise))
    issue_error(compiler->issues, record->at, "an ask has answers, or into: not both");
  if (!has_into && ask->answer_count == 0)
    issue_error(compiler->issues, record->at,
                "an ask needs answers: answer \"1923 | autumn 1923\" { ... }, or into = \"name\"");
  if (ask->tries < 0 || ask->tries > 100)
    issue_error(compiler->issues, record->at, "tries goes from 1 to 100");
  if (ask->tries > 0 && !has_otherwise)
    issue_error(compiler->issues, record->at,
                "with tries, an ask needs otherwise { ... }: what happens when they are used up");
}

/* A line that is near is held against every form. */
static void check_near(struct compiler *compiler, const struct record *record,
                       const struct ask *ask) {
  size_t forms = 0;
  for (size_t i = 0; i < ask->answer_count; i++) forms += ask->answers[i].count;
  if (ask->takes_near && forms > MOST_NEAR_FORMS)
    issue_error(compiler->issues, record->at, "with near, an ask has at most %d forms of answers",
                MOST_NEAR_FORMS);
}

static const struct record *find_otherwise(const struct record *record) {
  for (size_t i = 0; i < record->body.count; i++) {
    const struct value *item = &record->body.items[i];
    if (item->kind == VALUE_RECORD && item->record->kind == RECORD_OTHERWISE) return item->record;
  }
  return NULL;
}

static const char *ask_id(struct compiler *compiler, const struct record *record) {
  char slug[256];
  const char *id = declare_field(compiler, record, "id");
  if (id != NULL) return id;
  size_t length =
      fold_text(record->label.text, record->label.length, false, '-', slug, sizeof slug);
  return arena_copy(&compiler->program->arena, slug, length);
}

static struct ask make_ask(struct compiler *compiler, const struct record *record,
                           const struct record *otherwise) {
  struct markup_context markup = body_markup(compiler);
  struct ask ask = {.otherwise = NONE, .tries_slot = NONE, .into = NONE, .into_member = NONE};
  const struct value *tries = record_field(record, "tries");
  ask.question = markup_line(&markup, record->label);
  ask.id = ask_id(compiler, record);
  ask.was = declare_field(compiler, record, "was");
  ask.tries = tries != NULL && tries->kind == VALUE_INT ? tries->number : 0;
  take_into(compiler, record, &ask);
  take_answers(compiler, record, &ask);
  check(compiler, record, &ask, otherwise != NULL);
  check_near(compiler, record, &ask);
  if (ask.tries == 0 && otherwise != NULL) ask.tries = 1;
  if (ask.tries > 1 && ask.tries <= 100) {
    uint32_t slot = layout_add(&compiler->program->layout, 0, ask.tries - 1, 0, false);
    compiler->program->layout.slots[slot].is_logic = true;
    ask.tries_slot = (int32_t)slot;
  }
  return ask;
}

/* near = "..." or exact = "...": told before what the answer leads to. */
static void compile_note(struct compiler *compiler, const struct record *record, const char *name) {
  const struct value *text = record_field(record, name);
  if (text == NULL || text->kind != VALUE_TEXT) return;
  struct value item = *text;
  const struct list note = {.items = &item, .count = 1};
  body_compile(compiler, &note);
}

/* The notes of an answer: behind them it leads on alike. */
static void compile_notes(struct compiler *compiler, const struct record *record,
                          struct answer *answer) {
  const struct program *program = compiler->program;
  uint32_t ends = UINT32_MAX;
  answer->near_pc = (uint32_t)program->code_count;
  compile_note(compiler, record, "near");
  if (record_field(record, "exact") != NULL) ends = body_jump(compiler, ends, record->at);
  answer->pc = (uint32_t)program->code_count;
  compile_note(compiler, record, "exact");
  body_land(compiler, ends);
}

/* The code of an answer, counted from 1, ends here; 0: that of `otherwise`. */
static void note_end(struct compiler *compiler, int32_t index, size_t answer) {
  struct ask *ask = &compiler->program->asks[index];
  uint32_t end = (uint32_t)compiler->program->code_count;
  if (answer > 0)
    ask->answers[answer - 1].end = end;
  else
    ask->end = end;
}

static uint32_t compile_answers(struct compiler *compiler, const struct record *record,
                                int32_t index) {
  uint32_t ends = UINT32_MAX;
  int32_t outer = compiler->basis;
  size_t answer = 0;
  for (size_t i = 0; i < record->body.count; i++) {
    const struct value *item = &record->body.items[i];
    if (item->kind != VALUE_RECORD) continue;
    struct ask *ask = &compiler->program->asks[index];
    uint32_t pc = (uint32_t)compiler->program->code_count;
    compiler->basis = marks_field(compiler, item->record, outer);
    if (item->record->kind == RECORD_OTHERWISE) ask->otherwise = (int32_t)pc;
    if (item->record->kind == RECORD_ANSWER)
      compile_notes(compiler, item->record, &ask->answers[answer++]);
    body_compile(compiler, &item->record->body);
    compiler->basis = outer;
    note_end(compiler, index, item->record->kind == RECORD_ANSWER ? answer : 0);
    ends = body_jump(compiler, ends, item->at);
  }
  return ends;
}

/* An answer that another takes whole is a slip of the author. */
static void sample(struct compiler *compiler, struct ask *ask) {
  size_t next = 0;
  forms_sample(ask, &compiler->program->arena);
  for (size_t i = 0; i < ask->answer_count && ask->is_sampled; i++) {
    bool is_given = next < ask->sample_count && ask->samples[next].answer == (int32_t)i;
    while (next < ask->sample_count && ask->samples[next].answer == (int32_t)i) next++;
    if (!is_given)
      issue_warning(compiler->issues, ask->answers[i].at,
                    "answer \"%s\" is never taken: those before it take all that it lists",
                    ask->answers[i].text);
  }
}

size_t asks_compile(struct compiler *compiler, const struct list *list, size_t i) {
  struct program *program = compiler->program;
  const struct record *record = list->items[i].record;
  struct ask ask = make_ask(compiler, record, find_otherwise(record));
  *ARENA_PUSH(&program->arena, program->asks, program->ask_count, program->ask_capacity) = ask;
  int32_t index = (int32_t)program->ask_count - 1;
  uint32_t pc = body_emit(compiler, OP_ASK, index, 0, record->at);
  int32_t resume = body_resume(compiler, RESUME_ASK, pc, index);
  program->asks[index].resume = resume;
  uint32_t ends = compile_answers(compiler, record, index);
  body_land(compiler, ends);
  program->asks[index].after = (uint32_t)program->code_count;
  sample(compiler, &program->asks[index]);
  body_gather(compiler, i + 1 < list->count, record->at);
  return i + 1;
}
