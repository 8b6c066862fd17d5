-- The glossary: words shared with the other scenarios, and three of this one's own.

use "glossary" {
  "tops and ranks", "WPSP", "Proletkult", "Vperedism", "state capitalism", "Red Professors",
  "tax in kind", "archive fond", "provenance", "Menshevik", "SR", "Kronshtadt", "soviet", "cell",
  "platform", "NEP", "requisition", "Central Committee", "Workers' Opposition", "delegate",
  "kulak",
}

term "GPU" { "The political police from February 1922, in place of the Cheka; from late 1923 the OGPU. Arrests of party members in 1923 were its work.",
  also = "OGPU" }

term "guardian communist" { "In Russian *opekun-kommunist*. A guardian looks after somebody who is under age or not in his right mind. A reproach of 1921: you treat grown workers so.",
  also = "guardian communists" }

term "candidate" { "A party member on trial." }
