### The page around the incident and the advice.

app-name = Amends
# A language by its own name, the same in every language.
# $language (String) - en ru ro pl bg te
language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}

page-skip-advice = Перейти к рекомендации
# $count (Number) - requests since the page was loaded
page-privacy = { $count ->
    [0] С этой страницы ничего не отправлено
   *[other] Страница делала новые запросы
}
# $count (Number) - requests since the page was loaded
page-requests = { $count ->
    [one] { $count } запрос
    [few] { $count } запроса
    [many] { $count } запросов
   *[other] { $count } запроса
}
page-theme = Тема
# $theme (String) - system, light, dark or more, which stands for any of them with more contrast
page-theme-name = { $theme ->
    [light] Светлая
    [dark] Тёмная
    [more] Больше контраста
   *[system] Как на устройстве
}
# How keeping the case in this browser goes, when it does not go well.
# $storage (String) - blocked, full, elsewhere or damaged
page-storage = { $storage ->
    [blocked] Этот браузер не хранит данные этой страницы: когда вы её закроете, ваш случай пропадёт. Распечатайте или скопируйте то, что вам нужно.
    [full] В этом браузере не осталось места, чтобы сохранить ваш случай. Распечатайте или скопируйте то, что вам нужно.
    [elsewhere] Теперь случай хранит другая вкладка этого браузера, поэтому то, что вы делаете здесь, больше не сохраняется. Сохраните его в файл в разделе «Случаи» или обновите страницу, чтобы продолжить с тем случаем.
   *[damaged] Прочитать последний случай, сохранённый в этом браузере, не удалось, поэтому страница открывается пустой.
}
page-language = Язык страницы
page-undo = Отменить
page-redo = Повторить
# A dialog.
# $office (String) - cases, share or keys
page-office = { $office ->
    [cases] Случаи
    [share] Поделиться
    [papers] Копия и печать
    [policy] Правила
    [workshop] Практикум
   *[keys] Клавиши
}
page-office-failed = Эту часть страницы не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
