### The dialog of the decision record and the calendar.

record-title = Запись о решении
record-damaged = То, что хранилось из этой записи, прочесть не удалось. Его заменит то, что вы напишете теперь.
record-open = Ещё не записано: так обстоит дело сейчас
record-decided = Записано: { $date } { $year }
record-advised = Рекомендовано
record-chosen = Выбрано
record-followed = То, что рекомендовано.
record-untreated = Если ничего не делать
record-figures = из 100 останутся около { $n } ({ $low }–{ $high })
record-cost = затраты { $amount }
record-approver = согласование: { $role }
record-changed = С тех пор изменились случай, выбор или расчёт: на странице теперь другие цифры. Записанное здесь остаётся прежним.
record-set = Записать решение
record-set-again = Записать заново
record-made-by = Amends { $version }, расчёт { $engine }
record-other-engine = Эти цифры получены другой версией расчёта.
record-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
record-why = Обоснование
record-reason = Почему выбрано это
record-by = Кто выбрал
record-cause-title = Причина и что с ней делается
record-cause = Коренная причина
record-action = Что делается, чтобы это не повторилось
record-action-by = Кто делает
record-action-due = К какому сроку
record-state = Состояние
record-not-closed = Открыт
record-closed = Закрыт: { $date } { $year }
record-close = Закрыть случай
record-reopen = Открыть снова
record-lacks = { $lacks ->
    [root_cause] Чтобы закрыть случай, запишите коренную причину.
    [action] Чтобы закрыть случай, запишите, что делается с причиной.
   *[both] Чтобы закрыть случай, запишите коренную причину и что с ней делается.
}
record-dates = Сроки
record-check-back = Спросить клиента { $due }:
record-calendar = Сохранить для календаря (.ics)
record-calendar-what = Шаги плана, вопрос клиенту и меры против причины. При повторном сохранении обновятся те же записи.
record-entry = { $what } ({ $case })
record-who = Кто: { $who }
record-file = Файл
record-file-what = В файле – факты, рекомендация, ваш выбор, обоснование, версия и источники. Имена и рассказ в него не попадают, если вы их не отметите; не пишите в поля выше того, что не должно никуда уйти.
record-names = С именами, номерами заказов и вашими словами для письма
record-story = С рассказом
record-export = Сохранить запись
record-import = Открыть запись
record-no-file = { $what ->
    [file] Этот файл – не запись о решении из Amends. Ничего не изменено.
   *[other] Запись о решении в этом файле не читается; посмотрите в нём место «{ $field }». Ничего не изменено.
}
