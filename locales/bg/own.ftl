### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = Ваш собствен план
own-plan-cannot = Вашият собствен план не подхожда на случая в сегашния му вид. „Сравнете плановете“ казва защо.
own-plan-compare = Сравнете плановете, съставете свой
own-plan-record = Запис на решението и календар
check-back-question = Всичко наред ли е сега при Вас, или трябва да направим още нещо?
