# Dates, durations and amounts where no browser formats them.

# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
date-full =
    { $weekday ->
        [monday] luni
        [tuesday] marți
        [wednesday] miercuri
        [thursday] joi
        [friday] vineri
        [saturday] sâmbătă
       *[sunday] duminică
    }, { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    }

# How long something took; stands after a verb ("you waited …") and before "late".
# In a language with cases: the form that fits both, or recast those sentences.
# $count (Number) - how many of the unit, 1 or more
# $unit (String) - minutes, hours, days, weeks
duration =
    { $unit ->
        [minutes]
            { $count ->
                [30] jumătate de oră
                [one] un minut
                [few] { $count } minute
               *[other] { $count } de minute
            }
        [hours]
            { $count ->
                [one] o oră
                [few] { $count } ore
               *[other] { $count } de ore
            }
        [days]
            { $count ->
                [one] o zi
                [few] { $count } zile
               *[other] { $count } de zile
            }
       *[weeks]
            { $count ->
                [one] o săptămână
                [few] { $count } săptămâni
               *[other] { $count } de săptămâni
            }
    }

# An amount whose currency has a symbol that everybody knows.
# $digits (String) - the grouped digits
# $symbol (String) - the symbol
money-symbol = { $digits }{"\u00A0"}{ $symbol }

# An amount with the code of its currency.
# $digits (String) - the grouped digits
# $code (String) - three capitals
money-code =
    { $digits }{"\u00A0"}{ $code ->
        [RON] lei
       *[other] { $code }
    }

# Between groups of digits. No-break spaces keep an amount on one line.
number-group = .

# How many digits stand in a group after the first group of three: 3, or 2 as in India.
number-group-size = 3

# Before the decimals.
number-point = ,
