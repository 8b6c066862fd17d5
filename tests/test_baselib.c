/* test_baselib: the library of scenarios gives the same everywhere, and says what is wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lua/baselib.h"
#include "lua/sandbox.h"

/* What an expression gives, or a part of its error. */
struct row {
  const char *source, *result;
};

#define EXPECT_ALL(rows) expect_all((rows), sizeof(rows) / sizeof *(rows))

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user, (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

struct job {
  const char *source;
  char result[512];
};

/* Runs `return ...` and joins what it returns with commas. */
static void work(struct sandbox *sandbox, void *data) {
  struct job *job = data;
  lua_State *L = sandbox_lua(sandbox);
  if (sandbox_compile(L, "t", job->source, strlen(job->source)) != LUA_OK)
    fail_msg("%s: %s", job->source, lua_tostring(L, -1));
  lua_call(L, 0, LUA_MULTRET);
  job->result[0] = '\0';
  for (int i = 1; i <= lua_gettop(L); i++) {
    size_t used = strlen(job->result);
    const char *text = lua_isnil(L, i)       ? "nil"
                       : lua_isboolean(L, i) ? (lua_toboolean(L, i) ? "true" : "false")
                                             : lua_tostring(L, i);
    snprintf(job->result + used, sizeof job->result - used, "%s%s", i > 1 ? "," : "",
             text == NULL ? lua_typename(L, lua_type(L, i)) : text);
  }
}

static void expect_all(const struct row *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    struct memory memory = {allocate, NULL, 8 * 1024 * 1024, 0};
    struct sandbox_limits none = {0};
    struct sandbox *sandbox = sandbox_open(&memory, &none);
    assert_non_null(sandbox);
    struct job job = {.source = rows[i].source};
    struct failure failure;
    if (sandbox_run(sandbox, 1000 * 1000, work, &job, &failure) == SKAZ_OK) {
      if (strcmp(job.result, rows[i].result) != 0)
        fail_msg("%s gives %s, not %s", rows[i].source, job.result, rows[i].result);
    } else if (strstr(failure.message, rows[i].result) == NULL) {
      fail_msg("%s says '%s', not '%s'", rows[i].source, failure.message, rows[i].result);
    }
    sandbox_close(sandbox);
  }
}

static void test_base(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"return type(1), type(nil), type({}), type(type)", "number,nil,table,function"},
      {"return tostring(1), tostring(1.5), tostring(2.0), tostring(1e100)", "1,1.5,2.0,1e+100"},
      {"return tostring(true), tostring(nil), tostring({}), tostring(print == nil)",
       "'print' is not available"},
      {"return tostring(0 / 0), tostring(-(0 / 0)), tostring(1 / 0), tostring(-1 / 0)",
       "nan,nan,inf,-inf"},
      {"return tonumber('12'), tonumber(' 0x10 '), tonumber('1e1'), tonumber('x'), tonumber({})",
       "12,16,10.0,nil,nil"},
      {"return tonumber('ff', 16), tonumber('-101', 2), tonumber('12', 2), tonumber('', 10)",
       "255,-5,nil,nil"},
      {"return tonumber('1', 40)", "base out of range"},
      {"return select('#', nil, nil), select(2, 'a', 'b', 'c')", "2,b,c"},
      {"return select(-1, 'a', 'b')", "b"},
      {"return select(0)", "index out of range"},
      {"return pcall(error, 'x', 0)", "false,x"},
      {"return pcall(function(...) return ... end, 1, 2)", "true,1,2"},
      {"return pcall(error)", "false,an error was raised without a text"},
      {"return assert(1, 'x')", "1,x"},
      {"assert(false, 'no luck')", "no luck"},
      {"assert(nil)", "assertion failed"},
      {"return pairz", "there is no 'pairz'"},
      {"return asert", "there is no 'asert'; did you mean 'assert'?"},
      {"x = 1 return x", "1"},
      {"return ('5') + 1", "attempt to perform arithmetic on a string value"},
  };
  EXPECT_ALL(rows);
}

static void test_math(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"return math.floor(2.7), math.ceil(2.1), math.floor(-2.5), math.floor(3)", "2,3,-3,3"},
      {"return math.floor(1e300) == 1e300", "true"},
      {"return math.abs(-3), math.abs(-3.5), math.abs(math.mininteger) == math.mininteger",
       "3,3.5,true"},
      {"return math.min(3, 1, 2), math.max(3, 1.5, 2)", "1,3"},
      {"return math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2), math.fmod(math.mininteger, "
       "-1)",
       "-1,1,1.5,0"},
      {"return math.fmod(1, 0)", "zero"},
      {"return math.tointeger(3.0), math.tointeger(3.5), math.tointeger('3')", "3,nil,nil"},
      {"return math.type(1), math.type(1.0), math.type('1')", "integer,float,nil"},
      {"return math.sqrt(16), math.ult(1, -1)", "4.0,true"},
      {"return math.maxinteger, math.mininteger, math.huge",
       "9223372036854775807,-9223372036854775808,inf"},
      {"return math.flor(1)", "there is no 'math.flor'; did you mean 'math.floor'?"},
  };
  EXPECT_ALL(rows);
}

static void test_strings(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"return ('abc'):len(), ('abc'):sub(2), ('abc'):sub(-2, -2), ('abc'):sub(0), ('abc'):sub(3, "
       "2)",
       "3,bc,b,abc,"},
      {"return ('abc'):sub(math.mininteger, math.maxinteger)", "abc"},
      {"return ('aZ\xC3\xA9'):upper(), ('aZ\xC3\x89'):lower(), ('abc'):reverse()",
       "AZ\xC3\xA9,az\xC3\x89,cba"},
      {"return ('ab'):rep(3, '-'), ('ab'):rep(0), ('ab'):rep(-1)", "ab-ab-ab,,"},
      {"return ('abc'):byte(), ('abc'):byte(-1), ('abc'):byte(2, 3)", "97,99,98,99"},
      {"return string.char(72, 105), string.char()", "Hi,"},
      {"return string.char(256)", "not a byte"},
      {"return ('hello'):find('l'), ('hello'):find('l', 4), ('hello'):find('x')", "3,4,nil"},
      {"return ('hello'):find('(l)(.)')", "3,4,l,l"},
      {"return ('a.b'):find('.', 1, true), ('a.b'):find('', 10), ('a'):find('', 2)", "2,nil,2,1"},
      {"return ('key = value'):match('^(%w+)%s*=%s*(%w+)$'), ('x'):match('y')", "key,nil"},
      {"return ('hello'):match('l+', 4), ('abc'):match('()b()')", "l,2,3"},
      {"local t = {} for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do t[#t + 1] = k .. v end "
       "return table.concat(t, ' ')",
       "a1 b2"},
      {"local n = 0 for _ in ('abc'):gmatch('') do n = n + 1 end return n", "4"},
      {"return ('abc'):gsub('%w', '%0%0'), ('abc'):gsub('', '-')", "aabbcc,-a-b-c-,4"},
      {"return ('hello world'):gsub('o', { o = '0' }), ('abc'):gsub('b', function() end)",
       "hell0 w0rld,abc,1"},
      {"return ('abc'):gsub('%w', '%2')", "followed by no capture's number"},
      {"return ('abc abc'):gsub('abc', 'x', 1), ('abc'):gsub('^a', 'x')", "x abc,xbc,1"},
      {"return ('x'):gsub('x', function() return {} end)", "a table cannot replace a text"},
      {"return ('x'):find('[')", "the pattern lacks a ']'"},
      {"return ('x'):fnd()", "there is no 'string.fnd'; did you mean 'string.find'?"},
  };
  EXPECT_ALL(rows);
}

static void test_format(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"return ('%d|%5d|%-5d|%05d|%+i'):format(1, 2, 3, 4, 5)", "1|    2|3    |00004|+5"},
      {"return ('%s|%5s|%-5s|%.2s'):format('a', 'b', 'c', 'defg')", "a|    b|c    |de"},
      {"return ('%x %X %o %c %%'):format(255, 255, 8, 65)", "ff FF 10 A %"},
      {"return ('%.2f %g %e'):format(1.005, 0.5, 1)", "1.00 0.5 1.000000e+00"},
      {"return ('%f'):format(-(0 / 0))", "nan"},
      {"return ('%s %s %s'):format({}, nil, true)", "table nil true"},
      {"return ('%d'):format(1.5)", "number has no integer representation"},
      {"return ('%d'):format()", "no value for it"},
      {"return ('%q'):format('x')", "'%q' is not available in string.format"},
      {"return ('%'):format()", "write '%%' for a percent sign"},
      {"return #('%99.99f'):format(1e308)", "409"},
      {"return ('%s'):rep(3):format('x', 'y', 'z')", "xyz"},
      {"return #(('%s'):format(('x'):rep(5000)))", "5000"},
  };
  EXPECT_ALL(rows);
}

static void test_tables(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"local t = { 1, 2 } table.insert(t, 3) table.insert(t, 1, 0) return table.concat(t, ',')",
       "0,1,2,3"},
      {"local t = { 1 } table.insert(t, 3, 0)", "position out of range"},
      {"local t = { 1, 2, 3 } return table.remove(t, 1), table.remove(t), #t, table.remove({})",
       "1,3,1,nil"},
      {"return table.concat({ 1, 'a', 2.5 }, '-'), table.concat({}, ','), table.concat({ 1, 2, 3 "
       "}, ',', 2, 3)",
       "1-a-2.5,,2,3"},
      {"return table.concat({ 1, {} })", "element 2 is a table"},
      {"return table.unpack({ 1, 2, 3 }, 2)", "2,3"},
      {"local t = table.pack(nil, 2) return t.n, t[2]", "2,2"},
      {"return table.concat(table.move({ 1, 2, 3 }, 1, 3, 2), ','), table.concat(table.move({ 1, 2 "
       "}, 1, 2, 1, {}), ',')",
       "1,1,2,3,1,2"},
      {"local t = { 3, 1, 2 } table.sort(t) return table.concat(t)", "123"},
      {"local t = { 3, 1, 2 } table.sort(t, function(a, b) return a > b end) return "
       "table.concat(t)",
       "321"},
      {"local t = { 'b', 'B', 'a', '\xC3\xA9' } table.sort(t) return table.concat(t)",
       "Bab\xC3\xA9"},
      {"table.sort({ 1, 'x' })", "cannot be sorted against"},
      {"local t = { 2, 1 } pcall(table.sort, t, error) return t[1], t[2]", "2,1"},
      {"local t = {} for i = 1, 100 do t[i] = (i * 37) % 101 end table.sort(t) for i = 2, 100 do "
       "assert(t[i - 1] <= t[i]) end return t[1], t[100]",
       "1,100"},
  };
  EXPECT_ALL(rows);
}

static void test_walks_have_an_order(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"local s = '' for k, v in pairs({ z = 1, a = 2, 5, 6, [2.5] = 3, [-1] = 4 }) do s = s .. k "
       ".. ' ' end return s",
       "-1 1 2 2.5 a z "},
      {"local s = '' for k in pairs({ [math.maxinteger] = 1, [2^63] = 1, [-2^70] = 1, [0] = 1 }) "
       "do s = s .. k .. ' ' end return s",
       "-1.1805916207174e+21 0 9223372036854775807 9.2233720368548e+18 "},
      {"local s = '' for k in pairs({ [true] = 1, [false] = 1, x = 1 }) do s = s .. tostring(k) "
       "end return s",
       "xfalsetrue"},
      {"local t, s = { a = 1, b = 2, c = 3 }, '' for k in pairs(t) do s = s .. k t.b = nil t.d = 1 "
       "end return s",
       "ac"},
      {"local t, s = { 1, 2, 3 }, '' for k, v in pairs(t) do s = s .. v t[k + 10] = 1 end return s",
       "123"},
      {"local s = '' for i, v in ipairs({ 1, 2, nil, 4 }) do s = s .. v end return s", "12"},
      {"local t = { b = 1, a = 2 } return next(t), next(t, 'a'), next(t, 'b')", "a,b,nil"},
      {"return next({}), next({ 7 })", "nil,1,7"},
      {"for _ in pairs({ [{}] = 1 }) do end", "has no order to walk it in"},
      {"for _ in pairs(nil) do end", "table expected, got nil"},
  };
  EXPECT_ALL(rows);
}

static void test_utf8(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"return utf8.char(72, 228, 8364, 128512), utf8.char()",
       "H\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80,"},
      {"return utf8.char(0xD800)", "not a character's code"},
      {"return utf8.len('h\xC3\xA4\xE2\x82\xAC'), utf8.len(''), utf8.len('a\\xFF')", "3,0,nil,2"},
      {"return utf8.len('h\xC3\xA4', 4), utf8.len('abc', -1), utf8.len('abc', 2, 2)", "0,1,1"},
      {"return utf8.codepoint('\xC3\xA4x', 1, -1)", "228,120"},
      {"return utf8.codepoint('\\xFF')", "not UTF-8"},
      {"return utf8.offset('a\xC3\xA4z', 3), utf8.offset('a\xC3\xA4z', -1), "
       "utf8.offset('a\xC3\xA4z', 0, 3), utf8.offset('a', 5)",
       "4,4,2,nil"},
      {"return utf8.offset('a\xC3\xA4z', 1, 3)", "does not begin a character"},
      {"local s = '' for p, c in utf8.codes('a\xC3\xA4z') do s = s .. p .. ':' .. c .. ' ' end "
       "return s",
       "1:97 2:228 4:122 "},
      {"for _ in utf8.codes('a\\xFF') do end", "not UTF-8"},
      {"local n = 0 for _ in ('a\xC3\xA4\xE2\x82\xAC'):gmatch(utf8.charpattern) do n = n + 1 end "
       "return n",
       "3"},
  };
  EXPECT_ALL(rows);
}

static int l_handler(lua_State *L) {
  lua_pushfstring(L, "<%s>", luaL_checkstring(L, 1));
  return 1;
}

static void set_handler(struct sandbox *sandbox, void *data) {
  lua_State *L = sandbox_lua(sandbox);
  lua_pushcfunction(L, l_handler);
  lua_setfield(L, LUA_REGISTRYINDEX, BASELIB_UNKNOWN);
  baselib_library(L);
  lua_pushliteral(L, "a word");
  lua_setfield(L, -2, "word");
  lua_settop(L, 0);
  work(sandbox, data);
}

static void test_names_can_be_added_and_handled(void **state) {
  (void)state;
  struct memory memory = {allocate, NULL, 8 * 1024 * 1024, 0};
  struct sandbox_limits none = {0};
  struct sandbox *sandbox = sandbox_open(&memory, &none);
  struct job job = {.source = "x = 1 return word, thing, x, pcall(function() return load end)"};
  struct failure failure;
  assert_int_equal(sandbox_run(sandbox, 1000 * 1000, set_handler, &job, &failure), SKAZ_OK);
  assert_string_equal(job.result,
                      "a word,<thing>,1,false,t:1: 'load' is not available in scenarios");
  sandbox_close(sandbox);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_base),    cmocka_unit_test(test_math),
      cmocka_unit_test(test_strings), cmocka_unit_test(test_format),
      cmocka_unit_test(test_tables),  cmocka_unit_test(test_walks_have_an_order),
      cmocka_unit_test(test_utf8),    cmocka_unit_test(test_names_can_be_added_and_handled),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
