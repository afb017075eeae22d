### The side of the advice before anything is known.

advice-title = Съвет
advice-empty = Съветът се появява тук, щом кажете какво се е объркало или колко сериозно е било.
advice-empty-first = Три факта го променят най-много. Посочете първо тях:
advice-empty-failures = Какво се обърка
advice-empty-severity = Колко сериозно беше за клиента
advice-empty-cause = У кого беше причината
advice-empty-then = След това виждате какво да направите, колко от 100 такива клиенти вероятно ще останат, колко струва всеки вариант, план с дати и думите за извинението. Нищо от въведеното не напуска този браузър.

advice-wait = Един момент…
advice-words-failed = Думите на тази част не можаха да се заредят.
advice-words-retry = Нов опит
