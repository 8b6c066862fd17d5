-- The glossary: all of it shared with the other scenarios.

use "glossary" { "soviet", "delegate", "recall", "Sovnarkom", "Constituent Assembly", "Kadet",
  "Menshevik", "SR", "Bolshevik", "anarchist", "moderator", "ad hominem", "franchise",
  "direct and indirect election", "territorial assembly", "freely associated producers" }
