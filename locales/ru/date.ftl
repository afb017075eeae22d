# Dates, durations and amounts where no browser formats them.

date-full =
    { $weekday ->
        [monday] понедельник
        [tuesday] вторник
        [wednesday] среда
        [thursday] четверг
        [friday] пятница
        [saturday] суббота
       *[sunday] воскресенье
    }, { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }

# Accusative: "ждать 2 часа", "с опозданием на 2 часа".
duration =
    { $unit ->
        [minutes]
            { $count ->
                [1] минуту
                [30] полчаса
                [90] полтора часа
                [one] { $count } минуту
                [few] { $count } минуты
                [many] { $count } минут
               *[other] { $count } минуты
            }
        [hours]
            { $count ->
                [1] час
                [one] { $count } час
                [few] { $count } часа
                [many] { $count } часов
               *[other] { $count } часа
            }
        [days]
            { $count ->
                [1] день
                [one] { $count } день
                [few] { $count } дня
                [many] { $count } дней
               *[other] { $count } дня
            }
       *[weeks]
            { $count ->
                [1] неделю
                [one] { $count } неделю
                [few] { $count } недели
                [many] { $count } недель
               *[other] { $count } недели
            }
    }

money-symbol = { $digits }{"\u00A0"}{ $symbol }

money-code =
    { $code ->
        [RUB] { $digits }{"\u00A0"}₽
        [KZT] { $digits }{"\u00A0"}₸
        [PLN] { $digits }{"\u00A0"}zł
       *[other] { $digits }{"\u00A0"}{ $code }
    }

# A no-break space keeps an amount on one line.
number-group = {"\u00A0"}

number-group-size = 3

number-point = ,
