### The page around the incident and the advice.

app-name = Amends
language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}

page-skip-advice = Към съвета
page-privacy = { $count ->
    [0] Нищо не е напуснало тази страница
   *[other] Тази страница е изпратила заявки
}
page-requests = { $count ->
    [one] 1 заявка
   *[other] { $count } заявки
}
page-theme = Цветове
page-theme-name = { $theme ->
    [light] Светли
    [dark] Тъмни
    [more] По-голям контраст
   *[system] Като на устройството
}
page-storage = { $storage ->
    [blocked] Този браузър не пази данни за тази страница: случаят ви изчезва, щом я затворите. Разпечатайте или копирайте каквото ви трябва.
    [full] В този браузър няма място да се запази случаят ви. Разпечатайте или копирайте каквото ви трябва.
    [elsewhere] Сега случая пази друг раздел на този браузър, затова това, което правите тук, вече не се запазва. Запишете го във файл в „Случаи“ или презаредете страницата, за да продължите с другия.
   *[damaged] Запазеното в този браузър от последния ви случай не можа да се прочете, затова страницата започва празна.
}
page-language = Език на страницата
page-undo = Отмяна
page-redo = Повторение
# A dialog.
# $office (String) - cases, share or keys
page-office = { $office ->
    [cases] Случаи
    [share] Споделяне
    [papers] Копие и печат
    [policy] Политика
    [workshop] Практикум
   *[keys] Клавиши
}
page-office-failed = Тази част от страницата не можа да се зареди. Проверете връзката и опитайте отново.
