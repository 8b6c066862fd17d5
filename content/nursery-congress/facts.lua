-- Facts. The library's: S2 Pirani, S3 Conroy's review, X context. N were added for this
-- scenario, from general knowledge; the page is still wanted.

use "documents"
use "review"
use "centenary"
use "context"

local wanted = "page reference wanted"

fact "N-1" { "Before the Tenth Congress three platforms on the trade unions stood against each other. The Ten (Lenin, Zinoviev and others): unions are a school of communism, to persuade and not to command. Trotsky and Bukharin: unions are to become part of the management of the state's industry. The Workers' Opposition: unions are to run it, through elected congresses of producers.",
  source = "context", standing = "documented", locator = wanted, date = "1920-1921" }

fact "N-2" { "At the Tenth Congress the vote on the trade unions was on 14 March and the report on the tax in kind on 15 March; the resolutions on party unity and on the syndicalist and anarchist deviation were passed on the last day, 16 March.",
  source = "context", standing = "documented", locator = wanted, date = "1921-03" }

fact "N-3" { "On 22 January 1921 the bread ration in Moscow, Petrograd and some other places was cut by a third for a time; trains with grain stood in the snow or lacked fuel.",
  source = "context", standing = "documented", locator = wanted, date = "1921-01-22" }

fact "N-4" { "The unity resolution dissolved all groups with a platform of their own, on pain of expulsion. It also promised a fight against bureaucracy, criticism of the party's faults, and a special publication for discussion.",
  source = "context", standing = "documented", locator = wanted, date = "1921-03-16" }

fact "N-5" { "The first assault on Kronshtadt, over the ice on 7 and 8 March 1921, failed; officer cadets were among those sent.",
  source = "context", standing = "documented", locator = wanted, date = "1921-03-08" }

fact "N-6" { "From late February 1921 Mensheviks were arrested in Moscow and Petrograd, in Moscow many at once, on 25 February.",
  source = "context", standing = "documented", locator = wanted, date = "1921-02" }
