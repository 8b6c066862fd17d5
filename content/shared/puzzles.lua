-- Facts CP: twelve questions on which the documents contradict each other, with what each
-- says. For classes that compare sources, and for debriefs.

use "sources"

fact "CP1" { "When did the civil war end? Pirani: the main White armies were beaten late in 1919. Aurora: December 1920. Conroy: early 1921. It depends on what counts as an end.",
  source = "context", standing = "disputed", date = "1919-1922", also = "S2-F3 S4-F19 S3-F1 S4-E10" }

fact "CP2" { "When was democracy lost? The revision page: in the late 1920s. The article of 2023: with Stalin. Pirani: from 1920 to 1923, step by step. Conroy: in March 1921. Aurora: from the making of the government on, and for good in March 1921.",
  source = "context", standing = "disputed", date = "1917-1929", also = "S0-F5 S1-F19 S2-F85 S3-F22 S4-F15 S4-F20" }

fact "CP3" { "Who did it? Stalin, say the revision page and the article of 2023. Lenin and the leaders of 1921: Conroy. Isolation first and then errors: Aurora, and the article too. A new elite, and blind spots: Pirani.",
  source = "context", standing = "disputed", date = "1917-1929", also = "S0-F13 S1-D1 S2-F12 S3-F19 S4-F15" }

fact "CP4" { "What was the state? A workers' state that had degenerated (implied by the article of 2023); state capitalism (Aurora, and two of Pirani's documents); the rule of a new exploiting class (Conroy). Pirani gives no single answer.",
  source = "context", standing = "disputed", date = "1917-1930", also = "S1-F19 S2-F41 S2-F50 S3-F14 S4-F20" }

fact "CP5" { "Nurseries. Aurora: free nurseries were an achievement. Conroy: Kollontai tells of a nursery that was forbidden. Pirani: a declaration of 1921 says that nurseries need serious care. Law is one thing and practice another.",
  source = "context", standing = "disputed", date = "1917-1921", also = "S4-F11 S3-F9 S2-F35" }

fact "CP6" { "Officials' pay. Aurora: the wage of a skilled worker. The article of 2023: the principle was forgotten. Pirani: in 1922 officials got special leave to earn more. There is a rule, an exception, and a date.",
  source = "context", standing = "disputed", date = "1917-1932", also = "S4-F10 S1-F18 S2-F74 X-39 X-40" }

fact "CP7" { "How large was the party before 1917? Aurora: at most 8000, early in 1917. Pirani: veterans, a few tens of thousands. Ask what each number counts.",
  source = "context", standing = "disputed", date = "1917", also = "S4-F6 S2-F11 S4-E2" }

fact "CP8" { "Did the working class vanish? Almost, says Conroy. Aurora: the base shrank. Pirani: in 1921 the largest works elected delegates of no party.",
  source = "context", standing = "disputed", date = "1921", also = "S3-F12 S4-F18 S2-F27 S3-D2 X-32" }

fact "CP9" { "Was the Left Opposition democratic? Yes, say the revision page and the article of 2023. Pirani: it was silent when other communists were arrested, and it was for one-party rule.",
  source = "context", standing = "disputed", date = "1923-1928", also = "S0-F10 S1-F2 S2-F59 S2-F72 S0-D1" }

fact "CP10" { "Who spoke for the Workers' Opposition? Kollontai, in Conroy's review. Pirani: abroad it was known only through her. Her colleagues would not answer for the pamphlet.",
  source = "context", standing = "disputed", date = "1921", also = "S3-F4 S2-F81 X-18" }

fact "CP11" { "What was NEP? A tactical retreat, tells Pirani, and for the veterans a burning of hopes. Aurora: it favoured peasants over workers. What peasants thought of it stands in none of the documents.",
  source = "context", standing = "disputed", date = "1921-1922", also = "S2-F8 S4-F20 S2-F63 S4-D5" }

fact "CP12" { "Soviet elections and recall. Aurora: direct, and delegates could be recalled. Pirani: in Moscow in 1921 the majority was made of delegates from offices. Rules meet practice.",
  source = "context", standing = "disputed", date = "1917-1921", also = "S4-F3 S4-F12 S2-F28 X-5" }
