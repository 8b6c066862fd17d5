/* ring: the published results of the ring story. */
#include "ring.h"

const struct ring_play_row ring_play_rows[] = {
    {10, {1466852102, 200, 316, 54, 39, 22}},
    {1000, {514109229, 20686, 35331, 52, 37, 32}},
    {10000, {886238870, 213943, 349753, 70, 39, 35}},
    {100000, {505509630, 2131786, 3505678, 60, 47, 47}},
    {1000000, {205633560, 21338569, 35064362, 24, 41, 35}},
    {10000000, {691197498, 213469258, 350536444, 70, 40, 14}},
    {0, {0, 0, 0, 0, 0, 0}},
};

const struct ring_map_row ring_map_rows[] = {
    {300, {300, 915, 920, 1054963627, 6364}},
    {1000, {1000, 2974, 3039, 1051280086, 21440}},
    {3000, {3000, 8517, 9077, 239358975, 64716}},
    {10000, {10000, 25991, 30608, 900351276, 215011}},
    {100000, {100000, 146988, 307993, 480049183, 2171593}},
    {UINT64_MAX, {823047, 823047, 2267284, 1211544562, 18196478}},
    {0, {0, 0, 0, 0, 0}},
};

bool ring_play_equal(const struct ring_play *a, const struct ring_play *b) {
  return a->sum == b->sum && a->text == b->text && a->labels == b->labels && a->place == b->place &&
         a->a == b->a && a->b == b->b;
}

bool ring_map_equal(const struct ring_map *a, const struct ring_map *b) {
  return a->expanded == b->expanded && a->found == b->found && a->edges == b->edges &&
         a->hash == b->hash && a->text == b->text;
}
