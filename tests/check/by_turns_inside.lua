-- What stands in the ways of texts that change by turns is judged as all else.
state { sun = flag {}, late = flag {} }
passage "shed" {
  choice "Build" { once = true, effect "sun = true", go "shed" },
  choice "Wait" { go "yard" },
}
passage "yard" {
  "{first: Rain.|{if sun}Sun.{else}Clouds.{end}|Wind.}",
  choice "Shed"  { go "shed" },
  choice "House" { effect "late = true", go "morning" },
}
passage "morning" {
  "{first: {if late}Noon.{end}|Night.}", --> SK062: 'late' holds in every play
  "{first: {if sun}Sun.{else}Snow.{end}|Rain.|Hail.}", --> SK060: way 3: Hail.
  choice "Look" { once = true, go "yard" },
  choice "Sleep" { go "out" },
}
ending "out" { "Out." }
