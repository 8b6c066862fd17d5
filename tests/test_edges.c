/* test_edges: edges are read as they were written, with their weights, from any page. */
#include "check/space/edges.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct writer {
  struct edges edges;
  struct edges_bytes bytes;
  struct edges_row row;
  uint32_t known;
};

static void begin(struct writer *writer, size_t count, bool has_chance) {
  writer->bytes.count = 0;
  writer->row.known = writer->known;
  assert_true(edges_make_room(&writer->bytes, count));
  edges_put_count(&writer->bytes, count, has_chance);
}

static void put_new(struct writer *writer) {
  edges_put_new(&writer->bytes);
  writer->known++;
}

static void finish(struct writer *writer) {
  writer->row.size = (uint32_t)writer->bytes.count;
  assert_true(edges_append(&writer->edges, writer->bytes.bytes, &writer->row, 1));
}

static void open_writer(struct writer *writer) {
  memset(writer, 0, sizeof *writer);
  edges_init(&writer->edges);
  writer->known = 1;
}

static void close_writer(struct writer *writer) {
  edges_free(&writer->edges);
  free(writer->bytes.bytes);
}

static void expect_edge(const struct space_page *page, uint32_t edge, uint32_t target,
                        uint32_t move, double weight, bool is_new) {
  assert_int_equal(page->edges[edge].target, target);
  assert_int_equal(page->edges[edge].move, move);
  assert_true(page->edges[edge].weight == weight);
  assert_int_equal(page->edges[edge].is_new, is_new);
}

static void test_each_kind_is_read_as_written(void **state) {
  (void)state;
  const struct edges_weight third = {1, 3, 0}, odd = {3, 7, 0}, tiny = {0, 0, 0.1e-9},
                            certain = {1, 1, 0};
  struct writer writer;
  struct space_page page = {0};
  open_writer(&writer);
  begin(&writer, 3, false);
  put_new(&writer);
  edges_put_failure(&writer.bytes);
  edges_put_old(&writer.bytes, writer.known, 0);
  finish(&writer);
  begin(&writer, 4, true);
  put_new(&writer);
  edges_put_weight(&writer.bytes, true, &third);
  edges_put_old(&writer.bytes, writer.known, 1);
  edges_put_weight(&writer.bytes, false, &odd);
  edges_put_failure(&writer.bytes);
  edges_put_weight(&writer.bytes, false, &tiny);
  put_new(&writer);
  edges_put_weight(&writer.bytes, true, &certain);
  finish(&writer);
  writer.bytes.count = 0;
  edges_put_end(&writer.bytes, 5);
  finish(&writer);
  assert_int_equal(edges_page_count(&writer.edges), 1);
  assert_true(edges_read_page(&writer.edges, 0, &page));
  assert_int_equal(page.count, 3);
  assert_int_equal(page.starts[1], 3);
  assert_int_equal(page.starts[3], 7);
  expect_edge(&page, 0, 1, 0, 1, true);
  expect_edge(&page, 1, SPACE_NONE, 1, 1, false);
  expect_edge(&page, 2, 0, 2, 1, false);
  expect_edge(&page, 3, 2, 0, 1.0 / 3, true);
  expect_edge(&page, 4, 1, 0, 3.0 / 7, false);
  expect_edge(&page, 5, SPACE_NONE, 0, 0.1e-9, false);
  expect_edge(&page, 6, 3, 1, 1, true);
  assert_int_equal(page.endings[0], -1);
  assert_int_equal(page.endings[2], 5);
  space_free_page(&page);
  close_writer(&writer);
}

/* State i has i % 7 new edges and one to each of some old ones. */
static void write_many(struct writer *writer, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    uint32_t fresh = i % 7, old = i % 50 == 0 ? 3000 : i % 3;
    begin(writer, fresh + old, false);
    for (uint32_t e = 0; e < fresh; e++) put_new(writer);
    for (uint32_t e = 0; e < old; e++)
      edges_put_old(&writer->bytes, writer->known, (i * 31 + e * 17) % writer->known);
    if (fresh + old == 0) {
      writer->bytes.count = 0;
      edges_put_end(&writer->bytes, -1);
    }
    finish(writer);
  }
}

static void test_pages_stay_whole_when_memory_is_taken(void **state) {
  (void)state;
  enum { COUNT = 20000 };
  struct writer writer;
  struct space_page page = {0};
  uint32_t known = 1;
  open_writer(&writer);
  write_many(&writer, COUNT);
  for (uint32_t i = 0; i < COUNT; i++) {
    if (i % SPACE_PAGE == 0) assert_true(edges_read_page(&writer.edges, i / SPACE_PAGE, &page));
    uint32_t edge = page.starts[i % SPACE_PAGE], fresh = i % 7, old = i % 50 == 0 ? 3000 : i % 3;
    assert_int_equal(page.starts[i % SPACE_PAGE + 1] - edge, fresh + old);
    for (uint32_t e = 0; e < fresh; e++) expect_edge(&page, edge++, known++, e, 1, true);
    for (uint32_t e = 0; e < old; e++)
      expect_edge(&page, edge++, (i * 31 + e * 17) % known, fresh + e, 1, false);
  }
  space_free_page(&page);
  close_writer(&writer);
}

static void test_the_page_of_a_parent_is_found(void **state) {
  (void)state;
  enum { COUNT = 5000 };
  struct writer writer;
  struct space_page page = {0};
  open_writer(&writer);
  write_many(&writer, COUNT);
  for (uint32_t number = 1; number < writer.known; number += 13) {
    bool is_there = false;
    assert_true(edges_read_page(&writer.edges, edges_parent_page(&writer.edges, number), &page));
    for (uint32_t e = 0; e < page.starts[page.count]; e++)
      is_there |= page.edges[e].is_new && page.edges[e].target == number;
    assert_true(is_there);
  }
  space_free_page(&page);
  close_writer(&writer);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_each_kind_is_read_as_written),
      cmocka_unit_test(test_pages_stay_whole_when_memory_is_taken),
      cmocka_unit_test(test_the_page_of_a_parent_is_found),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
