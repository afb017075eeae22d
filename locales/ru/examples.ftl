### Cases to try. Ours, invented or retold; the same ids stand in src/app/examples.json.

# A title in a list.
# $id (String) - the example
example-title = { $id ->
    [sc-01] Салфетки, которых не было
    [sc-02] Пакет без картошки
    [sc-03] Кофе в ведре
    [sc-04] Час на подъёмнике
    [sc-05] Кровать с опозданием на две недели
    [sc-06] Дважды без номера
    [sc-07] Дело было не в погоде
    [sc-09] Извинение номер четыре
    [sc-10] Пропавший телескоп
    [sc-13] Все системы работают
    [sc-15] Счёт и смета
    [sc-17] Без орехов
   *[sc-19] Последний автобус
}
