# Dates, durations and amounts where no browser formats them.

# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
date-full =
    { $month ->
        [1] జనవరి
        [2] ఫిబ్రవరి
        [3] మార్చి
        [4] ఏప్రిల్
        [5] మే
        [6] జూన్
        [7] జులై
        [8] ఆగస్టు
        [9] సెప్టెంబర్
        [10] అక్టోబర్
        [11] నవంబర్
       *[12] డిసెంబర్
    } { $day }, { $weekday ->
        [monday] సోమవారం
        [tuesday] మంగళవారం
        [wednesday] బుధవారం
        [thursday] గురువారం
        [friday] శుక్రవారం
        [saturday] శనివారం
       *[sunday] ఆదివారం
    }

# How long something took; stands after a verb ("you waited …") and before "late".
# In a language with cases: the form that fits both, or recast those sentences.
# $count (Number) - how many of the unit, 1 or more
# $unit (String) - minutes, hours, days, weeks
duration =
    { $unit ->
        [minutes]
            { $count ->
                [30] అరగంట
                [one] ఒక నిమిషం
               *[other] { $count } నిమిషాలు
            }
        [hours]
            { $count ->
                [one] ఒక గంట
               *[other] { $count } గంటలు
            }
        [days]
            { $count ->
                [one] ఒక రోజు
               *[other] { $count } రోజులు
            }
       *[weeks]
            { $count ->
                [one] ఒక వారం
               *[other] { $count } వారాలు
            }
    }

# An amount whose currency has a symbol that everybody knows.
# $digits (String) - the grouped digits
# $symbol (String) - the symbol
money-symbol = { $symbol }{ $digits }

# An amount with the code of its currency.
# $digits (String) - the grouped digits
# $code (String) - three capitals
money-code = { $digits }{"\u00A0"}{ $code }

# Between groups of digits. No-break spaces keep an amount on one line.
number-group = ,

# How many digits stand in a group after the first group of three: 3, or 2 as in India.
number-group-size = 2

# Before the decimals.
number-point = .
