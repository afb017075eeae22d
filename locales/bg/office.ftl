### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] Случаи
    [share] Споделяне
    [link] Тази връзка съдържа случай
    [privacy] Какво напуска тази страница
    [papers] Копие и печат
    [policy] Политика на фирмата
   *[keys] Клавиши
}
office-close = Затваряне
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] Закъснение
    [unavailable] Недостъпно
    [below_promise] Под обещаното
    [defective] Дефектно
    [wrong_item] Грешна стока
    [lost_damaged] Изгубено или повредено
    [billing] Грешна сметка
    [uncaring] Безразличие
    [misinformed] Грешна информация
    [unresponsive] Без отговор
    [powerless] Никой не можа да помогне
    [hygiene] Хигиена
    [privacy] Лични данни
   *[unfair] Неравно отношение
}

cases-desk = В работа
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] Заделени случаи
    [one] Заделени: 1 случай
   *[other] Заделени: { $count } случая
}
cases-unnamed = Случай без име
cases-open = Още не се знае нищо
cases-name = Име на случая
cases-keep = Заделяне на копие
cases-search = Търсене в имена, разкази, клиенти
cases-none = Случаят се заделя, когато започнете друг, или с бутона по-горе.
cases-not-found = Няма случай с тези думи.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] Отваряне
    [copy] Копиране
   *[delete] Изтриване
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] Отваряне на „{ $name }“
    [copy] Копиране на „{ $name }“
   *[delete] Изтриване на „{ $name }“
}
cases-deleted = Изтрито.
cases-undo = Отмяна
cases-files = Файлове
cases-export = Запазване на всички във файл
cases-import = Добавяне от файл
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] Във файла няма случай, който още да не е тук.
    [one] Добавен е 1 случай.
   *[other] Добавени са { $count } случая.
}
cases-no-file = В този файл няма случаи на Amends или той е повреден. Нищо не е променено.
# $most (Number) - cases that are kept at most
cases-full = Пазят се най-много { $most } случая. Първо ги запазете във файл и изтрийте някои.
cases-erase = Изтриване на всичко…
cases-erase-sure = Всички случаи и настройки на тази страница, както и копието ѝ за работа без мрежа, ще бъдат изтрити от този браузър. Това не може да се отмени.
cases-erase-yes = Изтриване на всичко
# $most (Number) - cases that are kept at most
cases-where = Случаите се пазят само в този браузър, най-много { $most }. Всеки, който използва браузъра, може да ги прочете.

share-what = Връзката съдържа фактите по случая, избрания закон и плана, и нищо друго, освен ако не отбележите нещо по-долу. Те са в самата връзка; никой сървър не ги вижда. При друга фирмена политика числата могат да се различават.
share-story = С разказа
share-names = С имената, данните за връзка и изреченията за писмото
share-link = Връзка към този случай
share-copy = Копиране на връзката
share-copied = Връзката е копирана.
share-selected = Браузърът не копира; връзката е избрана.
# $count (String) - characters, written in the reader’s way
share-length = Знаци: { $count }
share-code = QR код на връзката
share-scan = Сканирайте го с телефон.
share-no-code = Твърде дълга за код, който може да се сканира. Махнете разказа или изпратете файла.
# $most (String) - characters at most, written in the reader’s way
share-too-long = Връзката би надхвърлила ограничението (знаци: { $most }), а пощенските програми отрязват толкова дълги връзки. Махнете разказа или изпратете файла.
share-file = Запазване като файл
share-file-what = Целият случай, заедно с разказа и имената.

link-came = Вашият случай остава същият, докато не отворите този.
link-open = Отваряне
link-leave = Без отваряне
link-kept = Ако го отворите, вашият случай се заделя в „Случаи“.
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] Връзката е създадена с по-нова версия на Amends. Поискайте случая като файл или го отворете с онази версия. Вашият случай не е променен.
    [too_long] Връзката е по-дълга от всяка, която Amends създава, затова не е прочетена. Вашият случай не е променен.
   *[damaged] Връзката е повредена или отрязана; поискайте я отново. Вашият случай не е променен.
}

privacy-what = Amends работи в браузъра ви. Не изпраща на никого нищо за клиента, за случая или за вас.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = Откакто е отворена, страницата е заредила { $own ->
    [one] 1 свой файл
   *[other] { $own } свои файла
}, { $others ->
    [0] а от другаде – нищо.
    [one] а от другаде – 1 файл.
   *[other] а от другаде – { $others } файла.
}
privacy-list = Всички файлове
privacy-policy = Заявката съдържа само името на файла. Който поддържа сайта, може да забрани на браузъра всяка друга заявка с политиката за сигурност на съдържанието (CSP) от инструкциите.
privacy-keeps = Случаите и настройките се пазят само в хранилището на този браузър. Няма бисквитки.
privacy-check = За да се уверите сами, отворете инструментите за разработчици (F12), раздел „Мрежа“ (Network), и използвайте страницата.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] Отмяна
    [redo] Повторение
    [keys] Показване на клавишите
    [next_finding] Следваща забележка във вашето писмо
    [last_finding] Предишна забележка
   *[close] Затваряне на отвореното
}
keys-single = Клавишите с един знак, например ?, работят
keys-field = Те никога не работят, докато пишете в поле.
