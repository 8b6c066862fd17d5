-- The ring: 100 places, two numbers, four ways out of each. Engines are measured on it.
scenario "ring" { skaz = 1, title = "The Ring" }

state {
  a = int { -4, 102, start = 30, label = "a" },
  b = int { -7, 76, start = 30, label = "b" },
}

local function way(j, target, condition, change)
  return choice("Way " .. j .. " to " .. target) {
    when = condition,
    effect(change),
    go("p" .. target),
  }
end

for i = 0, 99 do
  passage("p" .. i) {
    "Place " .. i .. "{if b > 30}, warm{end}: level {a}.",
    way(0, (i + 1) % 100, "a < " .. 50 + 7 * i % 50, "a += " .. 1 + i % 5),
    way(1, (7 * i + 3) % 100, "a >= " .. 3 * i % 50, "a -= " .. 2 + i % 3),
    way(2, (i + 37) % 100, "b > " .. 11 * i % 40, "b -= " .. 3 + i % 7),
    way(3, (3 * i + 7) % 100, "b <= " .. 10 + 13 * i % 60, "b += " .. 4 + i % 5),
  }
end
