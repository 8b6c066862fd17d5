/* glossary: terms, and their explanations, which may name other terms.
 *
 * `{term: NEP}` in an explanation is a word that is explained elsewhere. Whoever follows such
 * words must come to an end: a term that is explained by itself, in however many steps, is an
 * error. */
#include "base/fold.h"
#include "language/compiler.h"

enum { LONGEST_NAME = 256 };

/* A term that an explanation names. */
struct link {
  int32_t term; /* index of the entry */
  struct place at;
  const struct link *next;
};

/* The terms, while their explanations are read. */
struct glossary {
  struct compiler *compiler;
  const struct link **links; /* of each term, the last one first */
  int32_t term;              /* whose explanation is read */
};

/* ------------------------------------------------------------------- names */

/* What `define` takes for the same is the same: without case and accents. */
static void take_name(struct compiler *compiler, const struct literal *name, int32_t term) {
  char folded[LONGEST_NAME];
  size_t length = fold_text(name->text, name->length, true, ' ', folded, sizeof folded);
  int32_t other = names_find(&compiler->term_names, folded, length);
  if (other == NAME_NONE)
    names_set(&compiler->term_names, arena_copy(compiler->scratch, folded, length), length, term);
  else if (other != term)
    issue_error(compiler->issues, name->at,
                "'%s' is what the term \"%s\" is called: define would not know which is meant",
                name->text, compiler->program->entries[SKAZ_ENTRY_TERM][other].name);
}

static void take_others(struct compiler *compiler, const struct record *record, int32_t term) {
  const struct value *also = record_field(record, "also");
  if (also != NULL && also->kind == VALUE_TEXT) take_name(compiler, &also->text, term);
  if (also == NULL || also->kind != VALUE_LIST) return;
  for (size_t i = 0; i < also->list->count; i++)
    if (also->list->items[i].kind == VALUE_TEXT)
      take_name(compiler, &also->list->items[i].text, term);
}

static void declare_term(struct compiler *compiler, const struct record *record) {
  const char *id = declare_text(compiler, &record->label);
  int32_t at = (int32_t)compiler->program->entry_counts[SKAZ_ENTRY_TERM];
  if (!declare_name(compiler, &compiler->terms, record, id, at)) return;
  skaz_entry *entry = declare_entry(compiler, SKAZ_ENTRY_TERM, id, record->at);
  entry->title = id;
  entry->extra = sources_joined(compiler, record, "also");
  take_name(compiler, &record->label, at);
  take_others(compiler, record, at);
}

/* ------------------------------------------------------------ explanations */

static struct literal part_of(const struct literal *text, size_t from, size_t to) {
  while (from < to && text->text[from] == ' ') from++;
  while (to > from && text->text[to - 1] == ' ') to--;
  return (struct literal){text->text + from, to - from, literal_place(text, from), false};
}

static void add_link(struct glossary *glossary, const struct literal *id) {
  struct compiler *compiler = glossary->compiler;
  int32_t term = names_find(&compiler->terms, id->text, id->length);
  if (term == NAME_NONE) {
    const char *best = names_suggest(&compiler->terms, id->text, id->length);
    issue_error(compiler->issues, id->at, "there is no term '%.*s'%s%s%s", (int)id->length,
                id->text,
                best != NULL ? ": did you mean '" : ": define it with term \"...\" { \"...\" }",
                best != NULL ? best : "", best != NULL ? "'?" : "");
    return;
  }
  struct link *link = arena_take(compiler->scratch, sizeof *link);
  *link = (struct link){term, id->at, glossary->links[glossary->term]};
  glossary->links[glossary->term] = link;
}

/* `{term: NEP|the new policy}` at `at`: writes the words, and returns the offset behind it. */
static size_t take_link(struct glossary *glossary, const struct literal *text, size_t at,
                        char **to) {
  const char *start = text->text + at, *close = memchr(start, '}', text->length - at);
  if (close == NULL || strncmp(start, "{term:", 6) != 0) {
    issue_error(glossary->compiler->issues, literal_place(text, at),
                "in an explanation a brace begins {term: ...} and nothing else: write {{ for a "
                "brace");
    return text->length;
  }
  const char *bar = memchr(start, '|', (size_t)(close - start));
  size_t end = (size_t)(close - text->text), middle = bar ? (size_t)(bar - text->text) : end;
  struct literal id = part_of(text, at + 6, middle);
  struct literal shown = bar != NULL ? part_of(text, middle + 1, end) : id;
  add_link(glossary, &id);
  *to = (char *)memcpy(*to, shown.text, shown.length) + shown.length;
  return end + 1;
}

/* The explanation as it is read, without braces. */
static const char *flatten(struct glossary *glossary, const struct literal *text) {
  char *flat = arena_take(&glossary->compiler->program->arena, text->length + 1), *to = flat;
  for (size_t at = 0; at < text->length;) {
    bool is_brace = text->text[at] == '{';
    if (is_brace && text->text[at + 1] != '{') {
      at = take_link(glossary, text, at, &to);
    } else {
      *to++ = text->text[at];
      at += is_brace ? 2 : 1;
    }
  }
  return flat;
}

static void explain(struct glossary *glossary, const struct record *record) {
  struct compiler *compiler = glossary->compiler;
  int32_t term = names_find(&compiler->terms, record->label.text, record->label.length);
  skaz_entry *entry = &compiler->program->entries[SKAZ_ENTRY_TERM][term];
  const struct literal *text = entry->text == NULL ? sources_text(compiler, record) : NULL;
  glossary->term = term;
  if (text != NULL) entry->text = flatten(glossary, text);
}

/* ----------------------------------------------------------------- circles */

/* A walk along the links: `path` holds the terms from the first to the one that is looked at. */
struct walk {
  struct glossary *glossary;
  const struct link **left; /* of each term, links that were not followed yet */
  int32_t *path;
  size_t depth;
  unsigned char *states; /* of each term: not met, on the path, done */
};

enum { NOT_MET, ON_PATH, DONE };

static void tell_circle(const struct walk *walk, const struct link *link) {
  struct compiler *compiler = walk->glossary->compiler;
  const skaz_entry *terms = compiler->program->entries[SKAZ_ENTRY_TERM];
  const char *names = "";
  size_t at = walk->depth;
  while (walk->path[at - 1] != link->term) at--;
  for (; at < walk->depth; at++)
    names =
        arena_print(compiler->scratch, "%s'%s', which names ", names, terms[walk->path[at]].name);
  issue_error(
      compiler->issues, link->at,
      "'%s' is explained by itself: its explanation names %s'%s': write one of them without "
      "{term: ...}",
      terms[link->term].name, names, terms[link->term].name);
}

static void push(struct walk *walk, int32_t term) {
  walk->path[walk->depth++] = term;
  walk->states[term] = ON_PATH;
}

static void walk_from(struct walk *walk, int32_t first) {
  push(walk, first);
  while (walk->depth > 0) {
    int32_t term = walk->path[walk->depth - 1];
    const struct link *link = walk->left[term];
    if (link == NULL) {
      walk->states[term] = DONE;
      walk->depth--;
      continue;
    }
    walk->left[term] = link->next;
    if (walk->states[link->term] == ON_PATH) tell_circle(walk, link);
    if (walk->states[link->term] == NOT_MET) push(walk, link->term);
  }
}

static void find_circles(struct glossary *glossary, size_t count) {
  struct arena *scratch = glossary->compiler->scratch;
  struct walk walk = {.glossary = glossary,
                      .left = arena_take(scratch, (count + 1) * sizeof *walk.left),
                      .path = arena_take(scratch, (count + 1) * sizeof *walk.path),
                      .states = arena_take(scratch, count + 1)};
  memcpy(walk.left, glossary->links, count * sizeof *walk.left);
  for (size_t i = 0; i < count; i++)
    if (walk.states[i] == NOT_MET) walk_from(&walk, (int32_t)i);
}

void glossary_declare(struct compiler *compiler) {
  struct glossary glossary = {.compiler = compiler};
  declare_each(compiler, RECORD_TERM, declare_term);
  size_t count = compiler->program->entry_counts[SKAZ_ENTRY_TERM];
  glossary.links = arena_take(compiler->scratch, (count + 1) * sizeof *glossary.links);
  for (size_t i = 0; i < compiler->definitions->count; i++)
    if (compiler->definitions->items[i]->kind == RECORD_TERM)
      explain(&glossary, compiler->definitions->items[i]);
  find_circles(&glossary, count);
}
