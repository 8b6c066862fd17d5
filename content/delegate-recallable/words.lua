-- The glossary: words of the library that this scenario uses.

use "glossary" {
  "soviet", "delegate", "mandate", "recall", "co-optation", "quorum", "old calendar", "Duma",
  "dual power", "Provisional Government", "Bolshevik", "Menshevik", "SR", "Left SR", "Kadet",
  "anarchist", "Military Revolutionary Committee", "Sovnarkom", "VTsIK", "commissar", "Cheka",
  "Constituent Assembly", "workers' control", "specialist", "requisition", "works committee",
}
