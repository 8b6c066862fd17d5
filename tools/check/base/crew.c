/* crew: threads that do the same piece of work side by side, again and again. */
#include "check/base/crew.h"

#include <pthread.h>
#include <stdlib.h>

struct hand {
  struct crew *crew;
  unsigned number;
  pthread_t thread;
};

struct crew {
  pthread_mutex_t lock;
  pthread_cond_t begins, ends;
  void (*work)(void *data, unsigned number); /* NULL: go home */
  void *data;
  unsigned long calls; /* pieces of work so far */
  unsigned busy;       /* threads that are at the last of them */
  unsigned count;      /* of the hands, that is without the caller */
  struct hand hands[];
};

/* Waits for the piece of work after the first `done`. */
static void wait_for_work(struct crew *crew, unsigned long done) {
  pthread_mutex_lock(&crew->lock);
  while (crew->calls == done) pthread_cond_wait(&crew->begins, &crew->lock);
  pthread_mutex_unlock(&crew->lock);
}

static void finish_work(struct crew *crew) {
  pthread_mutex_lock(&crew->lock);
  if (--crew->busy == 0) pthread_cond_signal(&crew->ends);
  pthread_mutex_unlock(&crew->lock);
}

static void *serve(void *data) {
  const struct hand *hand = data;
  struct crew *crew = hand->crew;
  for (unsigned long done = 0;; done++) {
    wait_for_work(crew, done);
    if (crew->work == NULL) return NULL;
    crew->work(crew->data, hand->number);
    finish_work(crew);
  }
}

static void call_all(struct crew *crew, void (*work)(void *data, unsigned number), void *data) {
  pthread_mutex_lock(&crew->lock);
  crew->work = work;
  crew->data = data;
  crew->busy = crew->count;
  crew->calls++;
  pthread_cond_broadcast(&crew->begins);
  pthread_mutex_unlock(&crew->lock);
}

struct crew *crew_open(unsigned count) {
  struct crew *crew = calloc(1, sizeof *crew + count * sizeof *crew->hands);
  if (crew == NULL) return NULL;
  pthread_mutex_init(&crew->lock, NULL);
  pthread_cond_init(&crew->begins, NULL);
  pthread_cond_init(&crew->ends, NULL);
  for (unsigned i = 0; i + 1 < count; i++) {
    struct hand *hand = &crew->hands[i];
    *hand = (struct hand){.crew = crew, .number = i + 1};
    if (pthread_create(&hand->thread, NULL, serve, hand) != 0) {
      crew_close(crew);
      return NULL;
    }
    crew->count++;
  }
  return crew;
}

void crew_run(struct crew *crew, void (*work)(void *data, unsigned number), void *data) {
  if (crew->count > 0) call_all(crew, work, data);
  work(data, 0);
  pthread_mutex_lock(&crew->lock);
  while (crew->busy > 0) pthread_cond_wait(&crew->ends, &crew->lock);
  pthread_mutex_unlock(&crew->lock);
}

void crew_close(struct crew *crew) {
  if (crew == NULL) return;
  call_all(crew, NULL, NULL);
  for (unsigned i = 0; i < crew->count; i++) pthread_join(crew->hands[i].thread, NULL);
  pthread_cond_destroy(&crew->begins);
  pthread_cond_destroy(&crew->ends);
  pthread_mutex_destroy(&crew->lock);
  free(crew);
}
