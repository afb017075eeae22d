# Дати, продължителности и суми, когато никой браузър не ги оформя.

# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
date-full =
    { $weekday ->
        [monday] понеделник
        [tuesday] вторник
        [wednesday] сряда
        [thursday] четвъртък
        [friday] петък
        [saturday] събота
       *[sunday] неделя
    }, { $day } { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }

# Стои след глагол („чакахте …“) и в „с … закъснение“.
# $count (Number) - how many of the unit, 1 or more
# $unit (String) - minutes, hours, days, weeks
duration =
    { $unit ->
        [minutes]
            { $count ->
                [30] половин час
                [one] една минута
               *[other] { $count } минути
            }
        [hours]
            { $count ->
                [one] един час
               *[other] { $count } часа
            }
        [days]
            { $count ->
                [one] един ден
               *[other] { $count } дни
            }
       *[weeks]
            { $count ->
                [one] една седмица
               *[other] { $count } седмици
            }
    }

# $digits (String) - the grouped digits
# $symbol (String) - the symbol
money-symbol = { $digits }{"\u00A0"}{ $symbol }

# $digits (String) - the grouped digits
# $code (String) - three capitals
money-code = { $digits }{"\u00A0"}{ $code ->
        [BGN] лв.
       *[other] { $code }
    }

# Between groups of digits. No-break spaces keep an amount on one line.
number-group = {"\u00A0"}

# How many digits stand in a group after the first group of three: 3, or 2 as in India.
number-group-size = 3

# Before the decimals.
number-point = ,
