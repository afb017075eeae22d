### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = Ваш план
own-plan-cannot = Ваш план не подходит к случаю, каким он стал. Почему, сказано в окне «Сравнить планы».
own-plan-compare = Сравнить планы, составить свой
own-plan-record = Запись о решении и календарь
check-back-question = Всё ли у вас теперь в порядке или нам нужно сделать что-то ещё?
