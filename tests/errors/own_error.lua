error("the table of dates is out of order") --> the table of dates is out of order
