-- Наказ: a scenario in Cyrillic with marks, facts, cards, terms and a record, played by nakaz.in.

scenario "nakaz" {
  skaz = 1, title = "Наказ", version = "1.0", language = "ru", minutes = 5,
  summary = "Вас выбрали в Совет, и у вас есть наказ.",
  role = [[Вы депутат от прядильни. Вас выбрали *вчера*, и могут отозвать завтра.]],
  content_note = [[Говорят о голоде.]],
  voices = { "прядильщицы", "исполком" },
  marks = "required",
}

source "протокол" { title = "Протокол собрания", author = "Секретарь фабкома", date = "1920-12-03",
  audience = "фабком и исполком", stance = "Пишет кратко; о ссорах молчит.",
  licence = "общественное достояние", file = "protokol.txt" }
source "письмо" { title = "Письмо прядильщицы", author = "Анна Л.", date = "1921",
  audience = "сестра в деревне", stance = "Сердится на исполком", note = "Конец оторван." }
source "обзор" { title = "Обзор 1990 года" }

fact "П-1" { "Собрание выбрало депутата и дало ему наказ.", source = "протокол",
  standing = "documented", date = "1920-12", locator = "лист 2" }
fact "П-2" { "Дрова делили по списку.", source = "протокол", standing = "documented" }
fact "Л-1" { "Исполком прятал дрова.", source = "письмо", standing = "claimed", date = "1920" }
fact "О-1" { "Дров не было ни у кого.", source = "обзор", standing = "disputed" }

term "наказ" { "Поручение, которое избиратели дают депутату в {term: Совет}.", also = "мандат" }
term "Совет" { "Собрание депутатов от заводов и деревень.", also = { "Советы", "совдеп" } }
term "исполком" { "Те, кто решает между собраниями." }

card "список" { title = "Список на дрова", basis = documented "П-2", source = "протокол",
  [[Прядильня: *две сажени*. Детский сад: нет.]],
  invented { "Угол обгорел." } }
card "листок" { title = "Листок из письма", basis = claimed "Л-1",
  "Они сидят в тепле, и {term: исполком} молчит." }

act "двор" { title = "Двор", start = "собрание", banner = "Иваново, декабрь 1920" }

passage "собрание" { title = "Собрание",
  basis = documented "П-1", voice = "прядильщицы", date = "1920-12",
  [[Собрание выбирает вас и даёт вам {term: наказ}: просить дров.

    Ваш {term: наказ} записан.]],
  invented { "Чай остыл, а {term: Совет|в Совете} не ждут." },
  give "список",
  decision "дрова" { title = "Где взять дрова?", record = "П-2 О-1", reveal = true },
  choice "Просить исполком" { id = "просить", basis = claimed "Л-1", "Говорят, дрова прячут.",
    give "листок" },
  choice "Искать самим" { id = "искать", basis = invented, "Вы берёте санки." },
  go "вечер" }

passage "вечер" { basis = disputed "О-1 Л-1", voice = "исполком",
  "Были ли дрова, спорят до сих пор.",
  decision "отчёт" { title = "Что сказать собранию?", record = "П-1" },
  choice "Сказать всё" { id = "всё", basis = invented, "Вы говорите долго." },
  choice "Промолчать" { id = "молчать", basis = invented, "Вы молчите." },
  go "конец" }

ending "конец" { title = "Конец", basis = invented, "Вечер. {term: Совет} соберётся завтра." }
epilogue { documented "П-2" { "Дрова делили по списку." } }
debrief { prompts = { "Кто мог бы знать больше?" }, disputed = "О-1" }
