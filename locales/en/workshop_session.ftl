### The plan of a session as a file, and the policy of the workshop.

session-save = Save the plan to a file
session-open = Open a plan from a file
session-before = Back to the plan before
rules-own = Your own policy in this browser is left out here, so that the telephones of the room show the same figures.
