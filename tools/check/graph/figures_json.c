/* figures_json: the figures of a story as JSON. */
#include "check/graph/figures.h"

static json_t *turns_of(uint32_t turns) {
  return turns == SPACE_NONE ? json_null() : json_integer(turns);
}

static json_t *bounds_of(struct odds_bounds bounds) {
  return json_pack("{s:f, s:f}", "low", bounds.low, "high", bounds.high < 1 ? bounds.high : 1.0);
}

static skaz_entry ending_of(const struct figures *figures, size_t ending) {
  skaz_entry entry = {0};
  skaz_entry_at(space_program(figures->space), SKAZ_ENTRY_ENDING, ending, &entry);
  return entry;
}

/* The place of a choice and its id, null for none. */
static json_t *choice_of(const struct figures *figures, uint32_t number) {
  if (number == SPACE_NONE) return json_null();
  struct offers_choice choice = offers_choice_at(&figures->offers, number);
  return json_pack("{s:s, s:s}", "place", choice.place, choice.is_answer ? "answer" : "choice",
                   choice.id);
}

/* The choice by which an edge goes. */
static json_t *edge_of(const struct figures *figures, struct turns_edge edge) {
  struct pages pages;
  struct pages_row row;
  uint32_t choice = SPACE_NONE;
  pages_open(&pages, figures->space);
  if (edge.state != SPACE_NONE && pages_read(&pages, edge.state, &row) && edge.edge < row.count)
    choice = offers_choice_of(&figures->offers, edge.state, row.edges[edge.edge].move);
  pages_close(&pages);
  return choice_of(figures, choice);
}

/* -------------------------------------------------------------- endings */

static json_t *settled_of(const struct figures *figures, size_t ending) {
  const struct influence_point *point = &figures->influence.points[ending];
  if (point->count == 0 || figures->reach.per_bit > 1) return json_null();
  return json_pack("{s:i, s:I, s:o}", "turns", (int)point->depth, "ways", (json_int_t)point->count,
                   "first", edge_of(figures, (struct turns_edge){point->state, point->edge}));
}

static json_t *endings_of(const struct figures *figures) {
  json_t *endings = json_array();
  for (size_t i = 0; i < figures->odds.count; i++) {
    skaz_entry entry = ending_of(figures, i);
    json_array_append_new(
        endings, json_pack("{s:s, s:s*, s:o, s:o, s:o}", "id", entry.name, "title", entry.title,
                           "odds", bounds_of(figures->odds.endings[i]), "fewest_turns",
                           turns_of(figures->turns.fewest[i]), "settled", settled_of(figures, i)));
  }
  return endings;
}

static json_t *plays_of(const struct figures *figures) {
  json_t *cycle = json_array();
  for (uint32_t i = 0; i < figures->turns.cycle_length; i++)
    json_array_append_new(cycle, edge_of(figures, figures->turns.cycle[i]));
  return json_pack("{s:f, s:o, s:o}", "average", figures->odds.turns, "most",
                   turns_of(figures->turns.most), "cycle", cycle);
}

/* -------------------------------------------------------------- choices */

static json_t *cells_of(const struct figures *figures, uint32_t choice) {
  const struct influence *influence = &figures->influence;
  json_t *cells = json_object();
  for (size_t i = 0; i < influence->endings; i++) {
    const struct influence_cell *cell = &influence->cells[choice * influence->endings + i];
    if (cell->had == 0) continue;
    json_object_set_new(cells, ending_of(figures, i).name,
                        json_pack("{s:o, s:f, s:I, s:I}", "change",
                                  influence->has_changes ? json_real(cell->change) : json_null(),
                                  "settles", cell->decides, "states", (json_int_t)cell->had, "shut",
                                  (json_int_t)cell->lost));
  }
  return cells;
}

static json_t *choices_of(const struct figures *figures) {
  const struct influence *influence = &figures->influence;
  json_t *choices = json_array();
  for (uint32_t i = 0; i < influence->choices; i++) {
    json_t *choice = choice_of(figures, i);
    struct offers_choice named = offers_choice_at(&figures->offers, i);
    if (!named.is_answer) json_object_set_new(choice, "label", json_string(named.label));
    json_object_set_new(choice, "offered", json_real(influence->offered[i]));
    json_object_set_new(choice, "states", json_integer(influence->states[i]));
    json_object_set_new(choice, "endings", cells_of(figures, i));
    json_array_append_new(choices, choice);
  }
  return choices;
}

/* -------------------------------------------------------------- reading */

static json_t *singles_of(const struct figures *figures) {
  const struct insight *insight = &figures->insight;
  json_t *singles = json_array();
  for (size_t i = 0; i < insight->single_count; i++) {
    json_t *choice = choice_of(figures, insight->singles[i].choice);
    json_object_set_new(choice, "alone", json_integer(insight->singles[i].states));
    json_object_set_new(choice, "states", json_integer(insight->singles[i].all));
    json_array_append_new(singles, choice);
  }
  return singles;
}

/* Pairs of choices; null where they are not known. */
static json_t *pairs_of(const struct figures *figures, bool is_same) {
  if (is_same ? !figures->has_pairs : !figures->has_alike) return json_null();
  json_t *pairs = json_array();
  for (size_t i = 0; i < figures->pairs.count; i++) {
    const struct pairs_item *item = &figures->pairs.items[i];
    if (item->is_same == is_same)
      json_array_append_new(
          pairs, json_pack("[o, o]", choice_of(figures, item->a), choice_of(figures, item->b)));
  }
  return pairs;
}

static json_t *text_of(const struct figures *figures) {
  return json_pack("{s:I, s:o}", "words", (json_int_t)figures->insight.words, "after",
                   choice_of(figures, figures->insight.text_choice));
}

json_t *figures_json(const struct figures *figures) {
  const struct odds *odds = &figures->odds;
  if (!figures->is_whole) return json_object();
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "endings",
                   endings_of(figures), "no_ending", bounds_of(odds->stuck), "error",
                   bounds_of(odds->failed), "not_explored", bounds_of(odds->unknown), "turns",
                   plays_of(figures), "choices", choices_of(figures), "longest_text",
                   text_of(figures), "alone", singles_of(figures), "same_result",
                   pairs_of(figures, true), "same_but_told", pairs_of(figures, false));
}
