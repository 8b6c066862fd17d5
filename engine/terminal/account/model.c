/* model: the numbers of a story and what moves them, for a debrief. */
#include <inttypes.h>

#include "account/parts.h"

bool part_has_model(const struct account *account) { return account->meter_count > 0; }

/* "thin (3)" or "3" */
static void put_stand(struct document *document, int64_t value, const char *word) {
  if (word)
    document_print(document, "%s (%" PRId64 ")", word, value);
  else
    document_print(document, "%" PRId64, value);
}

void part_add_model(struct document *document, const struct account *account) {
  document_say(document, DOCUMENT_TEXT, NULL,
               "The story counts, and what it counts is no record: the author assumed what "
               "matters, and what moves it.");
  for (size_t i = 0; i < account->meter_count; i++) {
    const struct account_meter *meter = &account->meters[i];
    document_say(document, DOCUMENT_ROW, meter->label, "began at ");
    put_stand(document, meter->start, meter->start_word);
    document_print(document, account->ending ? ", ended at " : ", stands at ");
    put_stand(document, meter->end, meter->end_word);
    document_print(document, "; it goes from %" PRId64 " to %" PRId64 ".", meter->low, meter->high);
  }
}
