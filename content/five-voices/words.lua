-- The glossary: words shared with the other scenarios, and two of this one's own.

use "glossary" {
  "tops and ranks", "WPSP", "Proletkult", "Vperedism", "state capitalism", "Red Professors",
  "tax in kind", "archive fond", "provenance", "Menshevik", "SR", "Kronshtadt", "soviet", "cell",
  "NEP", "requisition", "Central Committee", "Workers' Opposition", "Cheka",
}

term "guardian communist" { "In Russian *opekun-kommunist*. A guardian looks after somebody who is under age or not in his right mind. A reproach of 1921: you treat grown workers so.",
  also = "guardian communists" }

term "feldsher" { "A medical assistant, short of a doctor. For most villages the only one there was." }
