# Dates, durations and amounts where no browser formats them.

# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
date-full =
    { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# How long something took; stands after a verb ("you waited …") and before "late".
# In a language with cases: the form that fits both, or recast those sentences.
# $count (Number) - how many of the unit, 1 or more
# $unit (String) - minutes, hours, days, weeks
duration =
    { $unit ->
        [minutes]
            { $count ->
                [30] half an hour
                [one] one minute
               *[other] { $count } minutes
            }
        [hours]
            { $count ->
                [one] an hour
               *[other] { $count } hours
            }
        [days]
            { $count ->
                [one] a day
               *[other] { $count } days
            }
       *[weeks]
            { $count ->
                [one] a week
               *[other] { $count } weeks
            }
    }

# An amount whose currency has a symbol that everybody knows.
# $digits (String) - the grouped digits
# $symbol (String) - the symbol
money-symbol = { $symbol }{ $digits }

# An amount with the code of its currency.
# $digits (String) - the grouped digits
# $code (String) - three capitals
money-code = { $digits } { $code }

# Between groups of digits. No-break spaces keep an amount on one line.
number-group = ,

# How many digits stand in a group after the first group of three: 3, or 2 as in India.
number-group-size = 3

# Before the decimals.
number-point = .
