-- Facts. The library's: S0 the revision page, S1 the article of 2023, S2 Pirani, S3 Conroy,
-- X context. K were added for this scenario; they are standard facts whose page is still wanted.

use "revision"
use "article"
use "documents"
use "review"
use "context"

local wanted = "page reference wanted"

fact "K-1" { "Lenin's letter calls Trotsky perhaps the most able man in the Central Committee of the day, and too sure of himself, and too fond of the administrative side of things. Of Stalin it says that he has gathered boundless power in his hands and may not know how to use it with enough care; the postscript asks that he be moved from his post.",
  source = "context", standing = "documented", locator = "text of the letter, marxists.org", date = "1922-12", also = "S1-E3" }

fact "K-2" { "On 7 November 1927 supporters of the Opposition marched in Moscow and Leningrad with banners of their own: against the kulak, the NEPman and the bureaucrat, and for carrying out Lenin's testament. The banners were torn down and the marchers scattered.",
  source = "context", standing = "documented", locator = wanted, date = "1927-11-07", also = "X-26" }

fact "K-3" { "In the debate of December 1923 the Opposition did well in many Moscow cells, among students above all. How well is disputed, since the side that won did the counting.",
  source = "context", standing = "disputed", locator = wanted, date = "1923-12" }

fact "K-4" { "In the spring and summer of 1924 the party cells of colleges and offices were checked, and many who had spoken for the Opposition lost their cards.",
  source = "context", standing = "documented", locator = wanted, date = "1924" }

fact "K-5" { "From 1923, and with more force from 1925, the government of Soviet Ukraine put Ukrainian into offices and schools; in the early 1930s the policy was turned back and many who had carried it out were arrested.",
  source = "context", standing = "documented", locator = wanted, date = "1923-1933" }

fact "K-6" { "In 1928 and 1929 Bukharin and his friends, who had defended the majority against the Opposition, were themselves condemned as a right deviation.",
  source = "context", standing = "documented", locator = wanted, date = "1928-1929" }

fact "K-7" { "From 23 to 27 January 1924 hundreds of thousands filed past Lenin's coffin in the House of Unions in Moscow, in hard frost, with bonfires in the streets.",
  source = "context", standing = "documented", locator = wanted, date = "1924-01" }

fact "K-8" { "In May 1923 the British foreign secretary, Lord Curzon, sent the Soviet government a note with an ultimatum, and processions in Moscow marched against it.",
  source = "context", standing = "documented", locator = wanted, date = "1923-05" }

fact "K-9" { "The Fifteenth Congress, December 1927, declared support for the Opposition, and spreading its views, incompatible with membership of the party.",
  source = "context", standing = "documented", locator = wanted, date = "1927-12", also = "X-26" }

fact "K-10" { "In the winter of 1929 to 1930 officials, students and some 25,000 workers were sent from the towns into the villages to carry through collectivisation.",
  source = "context", standing = "documented", locator = wanted, date = "1929-1930", also = "X-28" }

fact "K-11" { "Declaration of 46: 15 October 1923. Death of Lenin: 21 January 1924. Fifteenth Congress: 2 to 19 December 1927. Trotsky put out of the USSR: February 1929.",
  source = "context", standing = "documented", locator = "as X-24, X-25, X-26", date = "1923-1929", also = "X-24 X-25 X-26" }
