-- For `why`: closed choices whose reasons are made from what they ask, with Cyrillic labels.
scenario "vesy" { skaz = 1, title = "Весы", language = "ru" }

state {
  trust  = meter { 0, 10, start = 3, label = "Доверие к Совету",
                   words = "нет его, 3 слабое, 6 прочное" },
  wood   = int { 0, 9, start = 2, label = "Дрова" },
  party  = one_of { "none", "sr", label = "Партия", words = { none = "беспартийные", sr = "эсеры" } },
  read   = set_of { "nakaz", label = "Бумаги", words = { nakaz = "наказ" } },
  signed = flag { label = "Подпись старосты" },
  fed    = per { { "barn", "school" }, meter { 0, 5 }, label = "Тепло",
                 words = { barn = "Амбар", school = "Школа" } },
  ready  = derived "wood >= 4 and trust > 5",
}

function is_frost(wood) return wood > 5 end

passage "skhod" { title = "Сход",
  "Мороз. Староста молчит.",
  decision "spor" { title = "О дровах" },
  choice "Просить Совет" { id = "prosit", effect "trust += 1; wood += 3; wood -= 1", go "dvor" },
  choice "Рубить самим" { id = "rubit", effect "trust -= 5; wood += 1", go "dvor" } }

passage "dvor" {
  "{first: Двор.|Опять двор.}",
  choice "Топить школу" { id = "school", when = "wood >= 5", locked = true,
    effect "wood -= 3; fed.school += 2", go "dvor" },
  choice "Послать ходока" { id = "hodok", locked = true,
    when = "ready or party == 'sr' and signed", go "dvor" },
  choice "Читать наказ вслух" { id = "read", when = "not read.nakaz", locked = true,
    effect "read.nakaz = true", go "dvor" },
  choice "Напомнить о просьбе" { id = "again", locked = true,
    when = "decided.spor == 'rubit' and fed.barn <= trust", go "dvor" },
  choice "Ждать оттепели" { id = "wait", when = "is_frost(wood)", locked = true, go "dvor" },
  choice "Молчать" { id = "silent", when = "trust > 7", locked = "Все смотрят на вас.", go "dvor" },
  choice "Собрать щепки" { id = "chips", effect "wood += 1", go "dvor" },
  choice "Разойтись" { id = "end", go "end" } }

ending "end" { "Снег." }
