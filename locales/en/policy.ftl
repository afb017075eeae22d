### The policy of the house, where the page speaks of it.

policy-open = See or change the policy
# A policy that could not be used: which field is wrong, and what stands there.
# $whose (String) - site or own
# $problem (String) - missing, file or field
# $field (String) - the field, as a path in the file
# $value (String) - what stands there
policy-refused = { $whose ->
    [site] The policy beside this page was not used
   *[own] Your own policy was not used
}: { $problem ->
    [missing] “{ $field }” is missing
    [file] it is not JSON: { $value }
   *[field] “{ $field }” cannot be { $value }
}. The one before it stays in force.
