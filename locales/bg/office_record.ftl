### The dialog of the decision record and the calendar.

record-title = Запис на решението
record-damaged = Запазеното от този запис не можа да се прочете. Заменя го написаното сега.
record-open = Още не е записано: така е в момента
record-decided = Записано: { $date } { $year } г.
record-advised = Препоръчано
record-chosen = Избрано
record-followed = Каквото беше препоръчано.
record-untreated = Ако не се направи нищо
record-figures = остават около { $n } от 100 ({ $low }–{ $high })
record-cost = разход { $amount }
record-approver = одобрение: { $role }
record-changed = Оттогава са се променили случаят, изборът или изчислението: страницата вече показва други числа. Записаното тук остава, каквото беше.
record-set = Записване на решението
record-set-again = Записване наново
record-made-by = Amends { $version }, изчисление { $engine }
record-other-engine = Тези числа са от друга версия на изчислението.
record-sources = { $count ->
    [one] { $count } източник
   *[other] { $count } източника
}
record-why = Основание
record-reason = Защо е избрано това
record-by = Кой е избрал
record-cause-title = Причината и какво се прави по нея
record-cause = Основна причина
record-action = Какво се прави, за да не се повтори
record-action-by = Кой го прави
record-action-due = Докога
record-state = Състояние
record-not-closed = Отворен
record-closed = Приключен: { $date } { $year } г.
record-close = Приключване на случая
record-reopen = Отваряне отново
record-lacks = { $lacks ->
    [root_cause] За да се приключи, напишете основната причина.
    [action] За да се приключи, напишете какво се прави по причината.
   *[both] За да се приключи, напишете основната причина и какво се прави по нея.
}
record-dates = Срокове
record-check-back = Попитайте клиента { $due }:
record-calendar = Запазване за календар (.ics)
record-calendar-what = Стъпките на плана, въпросът към клиента и мярката срещу причината. Запазени отново, обновяват същите записи.
record-entry = { $what } ({ $case })
record-who = Кой: { $who }
record-file = Файл
record-file-what = Във файла са фактите, съветът, вашият избор, основанията, версията и източниците. Имената и разказът остават извън него, освен ако не ги отметнете; не пишете в полетата по-горе нищо, което не бива да излиза.
record-names = С имена, номера на поръчки и вашите думи в писмото
record-story = С разказа
record-export = Запазване на записа
record-import = Отваряне на запис
record-no-file = { $what ->
    [file] Този файл не е запис на решение от Amends. Нищо не е променено.
   *[other] Записът на решение в този файл не може да се прочете; вижте „{ $field }“ в него. Нищо не е променено.
}
