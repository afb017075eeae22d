# Dates, durations and amounts where no browser formats them.

# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
date-full =
    { $weekday ->
        [monday] poniedziałek
        [tuesday] wtorek
        [wednesday] środa
        [thursday] czwartek
        [friday] piątek
        [saturday] sobota
       *[sunday] niedziela
    }, { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }

# How long something took: in the accusative, after „czekać”, „trwało” and „o … za późno”.
# $count (Number) - how many of the unit, 1 or more
# $unit (String) - minutes, hours, days, weeks
duration =
    { $unit ->
        [minutes]
            { $count ->
                [30] pół godziny
                [90] półtorej godziny
                [one] minutę
                [few] { $count } minuty
                [many] { $count } minut
               *[other] { $count } minuty
            }
        [hours]
            { $count ->
                [one] godzinę
                [few] { $count } godziny
                [many] { $count } godzin
               *[other] { $count } godziny
            }
        [days]
            { $count ->
                [one] jeden dzień
                [few] { $count } dni
                [many] { $count } dni
               *[other] { $count } dnia
            }
       *[weeks]
            { $count ->
                [one] tydzień
                [few] { $count } tygodnie
                [many] { $count } tygodni
               *[other] { $count } tygodnia
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
        [PLN] zł
       *[other] { $code }
    }

# Between groups of digits. No-break spaces keep an amount on one line.
number-group = {"\u00A0"}

# How many digits stand in a group after the first group of three: 3, or 2 as in India.
number-group-size = 3

# Before the decimals.
number-point = ,
