-- Facts, all of them the library's: S2 Pirani's introduction to the five documents, X context,
-- CP where the documents of the library contradict each other.

use "documents"
use "context"
use "puzzles"
