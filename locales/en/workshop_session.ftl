### The plan of a session, its way through the parts, and the policy of the workshop.

session-save = Save the plan to a file
session-open = Open a plan from a file
session-before = Back to the plan before
rules-own = Your own policy in this browser is left out here, so that the phones in the room show the same figures.
session-begin = Begin here
# $title (String) - the case
session-begin-label = “{ $title }”: begin here
# $time (String) - when it begins
# $title (String) - the case
# $activity (String) - what is done
# $minutes (Number) - how long
stage-next-says = { $time } – { $title }: { $activity }, { $minutes } min
wall-faults = Which sentences spoil this apology? Call out their numbers.
wall-write = Write the apology for this case.
