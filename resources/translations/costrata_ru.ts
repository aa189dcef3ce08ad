<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Notices</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>costrata::AdjustmentDialog</name>
    <message>
        <source>Upfront fees of commitments, too</source>
        <translation>Авансовые платежи по обязательствам тоже</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>always, or 2026-11</source>
        <translation>всегда, или 2026-11</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>always, or 2027-10</source>
        <translation>всегда, или 2027-10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Contract, who agreed</source>
        <translation>Договор, кто согласовал</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>My Price</source>
        <translation>Моя цена</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>За что платят</translation>
    </message>
    <message>
        <source>Class, meter or plan</source>
        <translation>Класс, счётчик или тариф</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>per</source>
        <translation>за</translation>
    </message>
    <message>
        <source>Upfront, for the term</source>
        <translation>Аванс за весь срок</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С месяца</translation>
    </message>
    <message>
        <source>Until month</source>
        <translation>По месяц</translation>
    </message>
    <message>
        <source>A month is written like 2026-11.</source>
        <translation>Месяц пишется так: 2026-11.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Последний месяц раньше первого.</translation>
    </message>
    <message>
        <source>How many percent?</source>
        <translation>Сколько процентов?</translation>
    </message>
    <message>
        <source>An own price is for one thing: give its service, what it is used for and its class, meter or plan.</source>
        <translation>Своя цена относится к чему-то одному: укажите сервис, за что платят, и класс, счётчик или тариф.</translation>
    </message>
    <message>
        <source>One price of the catalog.</source>
        <translation>Одна цена каталога.</translation>
    </message>
    <message>
        <source>%L1 prices of the catalog.</source>
        <translation>Цен каталога: %L1.</translation>
    </message>
    <message>
        <source>The catalog has no such price: yours fills the gap.</source>
        <translation>В каталоге такой цены нет: ваша заполняет пробел.</translation>
    </message>
    <message>
        <source>The catalog has no such price.</source>
        <translation>В каталоге такой цены нет.</translation>
    </message>
</context>
<context>
    <name>costrata::AdjustmentList</name>
    <message>
        <source>Discount…</source>
        <translation>Скидка…</translation>
    </message>
    <message>
        <source>My price…</source>
        <translation>Моя цена…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discounts and my prices of this workspace</source>
        <translation>Скидки и свои цены этой рабочей области</translation>
    </message>
    <message>
        <source>A discount on the selected price, or on all that the filter names</source>
        <translation>Скидка на выбранную цену или на всё, что задаёт фильтр</translation>
    </message>
    <message>
        <source>Your own price in place of the selected one, or for something that is not listed</source>
        <translation>Своя цена вместо выбранной или для того, чего нет в каталоге</translation>
    </message>
    <message>
        <source>No discount and no price of yours yet: every cost is at list prices.</source>
        <translation>Пока нет ни скидок, ни ваших цен: все суммы по прайс-листам.</translation>
    </message>
</context>
<context>
    <name>costrata::ArchitecturePage</name>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>A click shows the settings of what was clicked</source>
        <translation>Щелчок показывает параметры того, что выбрано</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>A click makes a node, a zone or a region fail</source>
        <translation>Щелчок выводит из строя узел, зону или регион</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Экспорт схемы</translation>
    </message>
    <message>
        <source>Click a zone’s or a region’s name to make it fail, a node to see its settings. Wheel or + and −: zoom; arrows: go; F: fail.</source>
        <translation>Щёлкните название зоны или региона, чтобы вывести их из строя, или узел, чтобы увидеть его параметры. Колесо или + и −: масштаб; стрелки: переход; F: отказ.</translation>
    </message>
    <message>
        <source>What it survives</source>
        <translation>Устойчивость к отказам</translation>
    </message>
    <message>
        <source>This failure</source>
        <translation>Этот отказ</translation>
    </message>
    <message>
        <source>All stands again (Esc)</source>
        <translation>Всё снова работает (Esc)</translation>
    </message>
    <message>
        <source>What the design survives</source>
        <translation>Что переживёт схема</translation>
    </message>
    <message>
        <source>Enter or a double click makes it fail in the diagram</source>
        <translation>Enter или двойной щелчок показывает отказ на схеме</translation>
    </message>
    <message>
        <source>Copy as Mermaid</source>
        <translation>Копировать как Mermaid</translation>
    </message>
    <message>
        <source>Save as Mermaid…</source>
        <translation>Сохранить как Mermaid…</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Диаграммы Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Copy as Graphviz</source>
        <translation>Копировать как Graphviz</translation>
    </message>
    <message>
        <source>Save as Graphviz…</source>
        <translation>Сохранить как Graphviz…</translation>
    </message>
    <message>
        <source>Graphviz graphs (*.dot)</source>
        <translation>Графы Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>There is no design yet.

Use “+ Add” at the left to price a database; its architecture is then drawn here.</source>
        <translation>Вариантов пока нет.

Нажмите «+ Добавить» слева, чтобы оценить базу данных; её архитектура появится здесь.</translation>
    </message>
    <message>
        <source>This design has no component yet.

Use “+ Component” at the right; its architecture is then drawn here.</source>
        <translation>В этом варианте пока нет компонентов.

Нажмите «+ Компонент» справа; архитектура появится здесь.</translation>
    </message>
    <message>
        <source>Assumed in the drawing:</source>
        <translation>Принято на схеме:</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>RTO %1, RPO %2.</source>
        <translation>RTO: %1, RPO: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Data lost: %3.
%4</source>
        <translation>%1: %2. Потеря данных: %3.
%4</translation>
    </message>
</context>
<context>
    <name>costrata::AvailabilityPanel</name>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>COST OF DOWNTIME</source>
        <translation>ЦЕНА ПРОСТОЯ</translation>
    </message>
    <message>
        <source>What an hour of downtime costs you</source>
        <translation>Во что вам обходится час простоя</translation>
    </message>
    <message>
        <source>What an hour without it costs you: lost sales, penalties, idle people</source>
        <translation>Во что вам обходится час без неё: потерянные продажи, штрафы, простой людей</translation>
    </message>
    <message>
        <source>RISK-ADJUSTED COST</source>
        <translation>СТОИМОСТЬ С УЧЁТОМ РИСКА</translation>
    </message>
    <message>
        <source>Bill a month</source>
        <translation>Счёт за месяц</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>An estimate of ours: vendors&apos; promises say when they pay you back, not how often they fail, and components are taken to fail independently.</source>
        <translation>Это наша оценка: обещания поставщиков говорят, когда они вернут деньги, а не как часто случаются сбои; считается, что компоненты отказывают независимо.</translation>
    </message>
    <message>
        <source>Whether it is needed</source>
        <translation>Обязателен ли он</translation>
    </message>
    <message>
        <source>Its part in the downtime of all</source>
        <translation>Его доля в общем простое</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>Ваше значение</translation>
    </message>
    <message>
        <source>What you measured or reckon with, in per cent of a month; empty: what the vendor promises</source>
        <translation>Что вы измерили или закладываете, в процентах месяца; пусто: как обещает поставщик</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>Any one of set %1 is enough</source>
        <translation>Достаточно одного из набора %1</translation>
    </message>
    <message>
        <source>There is nothing to reckon with yet.</source>
        <translation>Пока считать нечего.</translation>
    </message>
    <message>
        <source>%1 minutes down a month; estimated from published SLAs and your figures</source>
        <translation>Простой в месяц, мин: %1; оценка по опубликованным SLA и вашим значениям</translation>
    </message>
    <message>
        <source>At least %1 minutes down a month: a component without a figure is taken as perfect</source>
        <translation>Простой в месяц не менее, мин: %1; компонент без значения считается безотказным</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
    <message>
        <source>No promise is known for this configuration</source>
        <translation>Для этой конфигурации обещание неизвестно</translation>
    </message>
    <message>
        <source>No promise for this configuration: %1</source>
        <translation>Для этой конфигурации обещания нет: %1</translation>
    </message>
    <message>
        <source>Your figure for %1</source>
        <translation>Ваше значение для «%1»</translation>
    </message>
    <message>
        <source>Whether %1 is needed</source>
        <translation>Обязателен ли «%1»</translation>
    </message>
    <message>
        <source>Expected downtime, %1 min at %2 an hour</source>
        <translation>Ожидаемый простой: %1 мин по %2 за час</translation>
    </message>
    <message>
        <source>Expected downtime</source>
        <translation>Ожидаемый простой</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не задано</translation>
    </message>
</context>
<context>
    <name>costrata::BillModel</name>
    <message>
        <source>price missing</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Included at no charge</source>
        <translation>Включено без доплаты</translation>
    </message>
    <message>
        <source>%1 %2 × $%3 = $%4</source>
        <translation>%1 %2 × $%3 = $%4</translation>
    </message>
    <message>
        <source> once</source>
        <translation> однократно</translation>
    </message>
    <message>
        <source> per month</source>
        <translation> в месяц</translation>
    </message>
    <message>
        <source>, and $%1 upfront for %2 months</source>
        <translation> и $%1 предоплаты за %2 мес.</translation>
    </message>
    <message>
        <source>
Price entered by you</source>
        <translation>
Цена введена вами</translation>
    </message>
    <message>
        <source>
Price of %1 from %2</source>
        <translation>
Цена на %1 из %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена ед.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В мес.</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Предоплата</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>Цена на</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>costrata::CashChart</name>
    <message>
        <source>Months, from %1 on</source>
        <translation>Месяцы, начиная с %1</translation>
    </message>
    <message>
        <source>US dollars paid so far, upfront fees included</source>
        <translation>Доллары США, уплачено с начала, включая авансы</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>With commitments</source>
        <translation>С обязательствами</translation>
    </message>
    <message>
        <source>break-even in month %1</source>
        <translation>окупаемость в месяце %1</translation>
    </message>
</context>
<context>
    <name>costrata::CatalogPage</name>
    <message>
        <source>At least this many vCPU</source>
        <translation>Не меньше стольких vCPU</translation>
    </message>
    <message>
        <source>vCPU ≥</source>
        <translation>vCPU ≥</translation>
    </message>
    <message>
        <source>At least this much memory in GiB</source>
        <translation>Не меньше стольких ГиБ памяти</translation>
    </message>
    <message>
        <source>GiB ≥</source>
        <translation>ГиБ ≥</translation>
    </message>
    <message>
        <source>Lowest price in US dollars per listed unit</source>
        <translation>Наименьшая цена в долларах США за единицу прейскуранта</translation>
    </message>
    <message>
        <source>$ from</source>
        <translation>$ от</translation>
    </message>
    <message>
        <source>Highest price in US dollars per listed unit</source>
        <translation>Наибольшая цена в долларах США за единицу прейскуранта</translation>
    </message>
    <message>
        <source>$ to</source>
        <translation>$ до</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <translation>Способ покупки</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Compare across regions</source>
        <translation>Сравнить по регионам</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Search every price</source>
        <translation>Поиск по всем ценам</translation>
    </message>
    <message>
        <source>Search every price: r6g multi-az frankfurt   (Ctrl+F)</source>
        <translation>Поиск по всем ценам: r6g multi-az frankfurt   (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove: show other classes too</source>
        <translation>Убрать: показать и другие классы</translation>
    </message>
    <message>
        <source>Class, meter or plan</source>
        <translation>Класс, счётчик или тариф</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Shows this very class, mode and purchase option in every region</source>
        <translation>Показывает этот же класс, режим и способ покупки во всех регионах</translation>
    </message>
    <message>
        <source>Copy the selected prices, or all, as tab-separated text</source>
        <translation>Копировать выбранные цены или все как текст с табуляциями</translation>
    </message>
    <message>
        <source>Details of the selected price</source>
        <translation>Сведения о выбранной цене</translation>
    </message>
    <message>
        <source>Reading the price catalog…</source>
        <translation>Чтение каталога цен…</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Все провайдеры</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все сервисы</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>Any purchase</source>
        <translation>Любая покупка</translation>
    </message>
    <message>
        <source>A number is needed, like 4 or 0.25</source>
        <translation>Нужно число, например 4 или 0.25</translation>
    </message>
    <message>
        <source>Only %1; press to remove</source>
        <translation>Только %1; нажмите, чтобы убрать</translation>
    </message>
    <message>
        <source>%L1 prices</source>
        <translation>Цен: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>No price passes these filters.

Take a word away, or clear the filters.</source>
        <translation>Ни одна цена не проходит эти фильтры.

Уберите слово или сбросьте фильтры.</translation>
    </message>
    <message>
        <source>No price is selected</source>
        <translation>Цена не выбрана</translation>
    </message>
    <message>
        <source>Select a price to see its source, date, tiers and earlier prices.</source>
        <translation>Выберите цену, чтобы увидеть её источник, дату, ступени и прежние цены.</translation>
    </message>
    <message>
        <source>The selected price</source>
        <translation>Выбранная цена</translation>
    </message>
    <message>
        <source>What the filter names: %1</source>
        <translation>То, что задаёт фильтр: %1</translation>
    </message>
</context>
<context>
    <name>costrata::ChartText</name>
    <message>
        <source>US dollars %1, amortised</source>
        <translation>Долл. США %1, с авансами</translation>
    </message>
    <message>
        <source>Share of the cost %1</source>
        <translation>Доля стоимости %1</translation>
    </message>
    <message>
        <source>Difference to the baseline, US dollars %1</source>
        <translation>Отличие от базового варианта, доллары США %1</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>в месяц</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>в год</translation>
    </message>
    <message>
        <source>per 3 years</source>
        <translation>за 3 года</translation>
    </message>
    <message>
        <source>at least %1 %2, incomplete</source>
        <translation>не менее %1 %2, неполно</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>база</translation>
    </message>
    <message>
        <source>Incomplete: a price or quantity is missing</source>
        <translation>Неполно: нет цены или количества</translation>
    </message>
    <message>
        <source>%1
%2: %3 per month
Total: %4</source>
        <translation>%1
%2: %3 в месяц
Итого: %4</translation>
    </message>
    <message>
        <source>Monthly cost by category</source>
        <translation>Стоимость в месяц по категориям</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (от %1 до %2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <translation>%1 в зависимости от: %2.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5.</source>
        <translation>%1: %2 при %3, %4 при %5.</translation>
    </message>
    <message>
        <source>Another design becomes the cheapest at %1.</source>
        <translation>Самым дешёвым становится другой вариант при %1.</translation>
    </message>
    <message>
        <source>US dollars per month, amortised</source>
        <translation>Долл. США в месяц, с авансами</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>  (the %1 lowest)</source>
        <translation>  (наименьшие: %1)</translation>
    </message>
    <message>
        <source>Months from now</source>
        <translation>Месяцы, считая от настоящего</translation>
    </message>
    <message>
        <source>US dollars paid so far; line: median, band: P10 to P90</source>
        <translation>Выплачено к этому времени, доллары США; линия: медиана, полоса: P10–P90</translation>
    </message>
    <message>
        <source>US dollars paid in the month, upfront fees included; line: median, band: P10 to P90</source>
        <translation>Выплачено за месяц, доллары США, включая предоплату; линия: медиана, полоса: P10–P90</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Месяц %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 per month at the lower, %4 at the higher%5</source>
        <translation>%1, %2: %3 в месяц при меньшем, %4 при большем%5</translation>
    </message>
    <message>
        <source>; a price or quantity is missing</source>
        <translation>; нет цены или количества</translation>
    </message>
    <message>
        <source>The design costs %1.</source>
        <translation>Вариант стоит %1.</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>at least %1 per month, incomplete</source>
        <translation>не менее %1 в месяц, неполно</translation>
    </message>
    <message>
        <source>Change of the monthly cost, US dollars</source>
        <translation>Изменение стоимости в месяц, доллары США</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>at the lower value</source>
        <translation>при меньшем значении</translation>
    </message>
    <message>
        <source>at the higher value</source>
        <translation>при большем значении</translation>
    </message>
    <message>
        <source>US dollars in total</source>
        <translation>Доллары США, всего</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s).</source>
        <translation>
            <numerusform>%n конфигурация.</numerusform>
            <numerusform>%n конфигурации.</numerusform>
            <numerusform>%n конфигураций.</numerusform>
        </translation>
    </message>
    <message>
        <source>What nothing beats, from the cheapest on:</source>
        <translation>Непревзойдённое, начиная с самого дешёвого:</translation>
    </message>
</context>
<context>
    <name>costrata::ChartView</name>
    <message>
        <source>Copy Picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Рисунки PNG (*.png)</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Choose a folder that you may write to.</source>
        <translation>Диаграмму не удалось записать в %1. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>costrata::ChoiceBox</name>
    <message>
        <source>%1 (not offered here)</source>
        <translation>%1 (здесь не предлагается)</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
</context>
<context>
    <name>costrata::CommitmentChart</name>
    <message>
        <source>%1 per hour</source>
        <translation>%1 в час</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Usage from %L1 to %L2 %3.</source>
        <translation>Потребление от %L1 до %L2 %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>US dollars per hour at the commitment&apos;s rates</source>
        <translation>Доллары США в час по ставкам обязательства</translation>
    </message>
    <message>
        <source>Other commitments</source>
        <translation>Другие обязательства</translation>
    </message>
    <message>
        <source>applied first</source>
        <translation>применяются раньше</translation>
    </message>
    <message>
        <source>applied after these</source>
        <translation>применяются после этих</translation>
    </message>
    <message>
        <source>Hour of the week, in the mean of %1</source>
        <translation>Час недели, в среднем за %1</translation>
    </message>
    <message>
        <source>Month; line: mean, band: least and most</source>
        <translation>Месяц; линия: среднее, полоса: от наименьшего до наибольшего</translation>
    </message>
    <message>
        <source>On demand above</source>
        <translation>Выше: по требованию</translation>
    </message>
    <message>
        <source>%1, owned</source>
        <translation>%1, уже есть</translation>
    </message>
    <message>
        <source>All on demand</source>
        <translation>Всё по требованию</translation>
    </message>
    <message>
        <source>Usage %L1</source>
        <translation>Потребление %L1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>On demand %L1</source>
        <translation>По требованию %L1</translation>
    </message>
</context>
<context>
    <name>costrata::CommitmentChartView</name>
    <message>
        <source>Usage and commitments</source>
        <translation>Потребление и обязательства</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>costrata::CommitmentsPage</name>
    <message>
        <source>Kind of commitment</source>
        <translation>Вид обязательства</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add as owned</source>
        <translation>Как имеющееся</translation>
    </message>
    <message>
        <source>Usage and commitments</source>
        <translation>Потребление и обязательства</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Month whose week is shown</source>
        <translation>Месяц, неделя которого показана</translation>
    </message>
    <message>
        <source>Cumulative cash</source>
        <translation>Накопленные платежи</translation>
    </message>
    <message>
        <source>One more step of the selected option, from the first month on</source>
        <translation>Ещё один шаг выбранного варианта, с первого месяца</translation>
    </message>
    <message>
        <source>For what is bought already; set its start in the panel</source>
        <translation>Для уже купленного; начало задаётся на панели</translation>
    </message>
    <message>
        <source>Ways to pay for one more step</source>
        <translation>Способы оплатить ещё один шаг</translation>
    </message>
    <message>
        <source>There is no design yet.

Use “+ Add” at the left to price a database; what can be committed for it is then shown here.</source>
        <translation>Вариантов пока нет.

Нажмите «+ Добавить» слева, чтобы рассчитать базу данных; здесь появится, какие обязательства для неё продаются.</translation>
    </message>
    <message>
        <source>Nothing that this design uses is sold with a commitment at a price the catalog knows.

The panel at the right says what is missing.</source>
        <translation>Ничто из используемого этим вариантом не продаётся с обязательством по цене, которая есть в каталоге.

Чего не хватает, сказано на панели справа.</translation>
    </message>
    <message numerus="yes">
        <source>Cumulative cash, %n months</source>
        <translation>
            <numerusform>Накопленные платежи за %n месяц</numerusform>
            <numerusform>Накопленные платежи за %n месяца</numerusform>
            <numerusform>Накопленные платежи за %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag over hours to set how much of the component runs in them; the panel says at what.</source>
        <translation>Проведите по часам, чтобы задать, какая часть компонента в них работает; доля задаётся на панели.</translation>
    </message>
    <message>
        <source>Line: usage. Bands: commitments, drag an edge to change one. Above the top band: on demand.</source>
        <translation>Линия: потребление. Полосы: обязательства, тяните край. Выше верхней полосы: по требованию.</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Экспорт плана</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>The plan could not be written to %1: %2</source>
        <translation>План не удалось записать в %1: %2</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV tables (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation>Электронная таблица (*.xlsx);;Таблицы CSV (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Usage stops after</source>
        <translation>Потребление прекращается через</translation>
    </message>
    <message>
        <source>The last column tells what is lost when usage stops after so many months</source>
        <translation>Последний столбец говорит, что теряется, если потребление прекратится через столько месяцев</translation>
    </message>
</context>
<context>
    <name>costrata::ComparePage</name>
    <message>
        <source>There is no design to compare yet.

Use “+ Add” at the left to price a database, or open a workspace (Ctrl+O).</source>
        <translation>Сравнивать пока нечего.

Добавьте вариант кнопкой «+ Добавить» слева или откройте проект (Ctrl+O).</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>The first 12 months, with growth and charges that start on a date</source>
        <translation>Первые 12 месяцев, с ростом и платежами, которые начинаются с определённой даты</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 года</translation>
    </message>
    <message>
        <source>The first 36 months, with growth and charges that start on a date</source>
        <translation>Первые 36 месяцев, с ростом и платежами, которые начинаются с определённой даты</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Доллары США</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Each category in percent of its design</source>
        <translation>Каждая категория в процентах от своего варианта</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>The difference to the baseline</source>
        <translation>Отличие от базового варианта</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>Разбивка стоимости</translation>
    </message>
    <message>
        <source>   recurring %1 per month, %2 upfront</source>
        <translation>   регулярно %1 в месяц, предоплата %2</translation>
    </message>
    <message>
        <source>USD with your discounts and prices</source>
        <translation>Доллары США с вашими скидками и ценами</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>Доллары США по прейскуранту</translation>
    </message>
    <message>
        <source>, 730 hours, upfront fees spread over their term; difference to the baseline above each bar</source>
        <translation>, 730 ч, с авансами; сверху разница с базой</translation>
    </message>
</context>
<context>
    <name>costrata::ComponentForm</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Follows the workload</source>
        <translation>Следует за нагрузкой</translation>
    </message>
    <message>
        <source>Sized anew when the workload changes; a value that you change by hand stays</source>
        <translation>Подбирается заново, когда меняется нагрузка; значение, изменённое вручную, остаётся</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Снова следовать</translation>
    </message>
    <message>
        <source>Follow the workload again in all fields</source>
        <translation>Снова следовать за нагрузкой во всех полях</translation>
    </message>
    <message>
        <source>Takes the sizing&apos;s value wherever yours is another</source>
        <translation>Берёт значение подбора везде, где ваше другое</translation>
    </message>
    <message>
        <source>sizing says %1; yours is %2</source>
        <translation>подбор даёт %1, у вас %2</translation>
    </message>
</context>
<context>
    <name>costrata::CourseForm</name>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Hours of the week that run</source>
        <translation>Рабочие часы недели</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>From which month on</source>
        <translation>С какого месяца</translation>
    </message>
    <message>
        <source>First month without it</source>
        <translation>Первый месяц без него</translation>
    </message>
    <message>
        <source>Ends before</source>
        <translation>Заканчивается до</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Every day, 6 to 22</source>
        <translation>Ежедневно, с 6 до 22</translation>
    </message>
    <message>
        <source>As painted</source>
        <translation>Как закрашено</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>What painted hours run at</source>
        <translation>Доля работы закрашенных часов</translation>
    </message>
    <message>
        <source>Drag over hours in the heat map, or choose them with Shift and the arrow keys and press Space: so much of the units runs in them then</source>
        <translation>Проведите по часам на тепловой карте или выберите их стрелками с Shift и нажмите пробел: в них будет работать такая доля</translation>
    </message>
    <message>
        <source>Paint with</source>
        <translation>Закрашивать</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Плановое окончание</translation>
    </message>
    <message>
        <source>Ends before %1</source>
        <translation>Заканчивается до %1</translation>
    </message>
    <message>
        <source>Plan a change</source>
        <translation>Запланировать изменение</translation>
    </message>
    <message>
        <source>From the month on, the setting has this value: a replica added, another class, a move to serverless</source>
        <translation>С этого месяца параметр имеет это значение: добавлена реплика, другой класс, переход на serverless</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>новое значение</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Часы недели</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>From %1: %2 = %3</source>
        <translation>С %1: %2 = %3</translation>
    </message>
    <message>
        <source>Remove this planned change</source>
        <translation>Удалить это изменение</translation>
    </message>
    <message>
        <source>Remove a planned change</source>
        <translation>Удалить плановое изменение</translation>
    </message>
    <message>
        <source>Mon–Fri, 8 to 18</source>
        <translation>Пн–Пт, с 8 до 18</translation>
    </message>
    <message>
        <source>Mon–Fri, all day</source>
        <translation>Пн–Пт, весь день</translation>
    </message>
</context>
<context>
    <name>costrata::CurveChartView</name>
    <message>
        <source>Cost curves</source>
        <translation>Кривые стоимости</translation>
    </message>
</context>
<context>
    <name>costrata::CurvesPage</name>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>What the chart says</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Cost over one number</source>
        <translation>Стоимость от одного числа</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>What the cost hangs on</source>
        <translation>От чего зависит стоимость</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Cost under uncertain growth</source>
        <translation>Стоимость при неопределённом росте</translation>
    </message>
</context>
<context>
    <name>costrata::DesignModel</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>база</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
    <message>
        <source>
Incomplete: %1 missing</source>
        <translation>
Неполно: не хватает %1</translation>
    </message>
    <message>
        <source>%1, %2 per month%3, %4</source>
        <translation>%1, %2 в месяц%3, %4</translation>
    </message>
    <message>
        <source> at least, incomplete</source>
        <translation> как минимум, неполно</translation>
    </message>
</context>
<context>
    <name>costrata::DesignPanel</name>
    <message>
        <source>DESIGNS</source>
        <translation>ВАРИАНТЫ</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Добавить</translation>
    </message>
    <message>
        <source>Add a design</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Title of the comparison</source>
        <translation>Название сравнения</translation>
    </message>
    <message>
        <source>Title of this comparison</source>
        <translation>Название этого сравнения</translation>
    </message>
</context>
<context>
    <name>costrata::Diagram</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / месяц</translation>
    </message>
    <message>
        <source>at least %1 / month</source>
        <translation>не менее %1 / месяц</translation>
    </message>
    <message>
        <source>takes over: %1</source>
        <translation>заменяет: %1</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>заменяет</translation>
    </message>
    <message>
        <source>you can promote it</source>
        <translation>можно повысить вручную</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>все зоны</translation>
    </message>
    <message>
        <source>zone not stated</source>
        <translation>зона не указана</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>зона %1</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>Отказ: %1</translation>
    </message>
    <message>
        <source>Zone %1 of %2 fails</source>
        <translation>Отказ зоны %1 в %2</translation>
    </message>
    <message>
        <source>Region %1 fails</source>
        <translation>Отказ региона %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 сут.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 at worst</source>
        <translation>в худшем случае %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряно</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n equal ones</source>
        <translation>
            <numerusform>Обозначает %n такой же</numerusform>
            <numerusform>Обозначает %n таких же</numerusform>
            <numerusform>Обозначает %n таких же</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>, lag %1</source>
        <translation>, отставание %1</translation>
    </message>
</context>
<context>
    <name>costrata::DiagramView</name>
    <message>
        <source>Architecture diagram</source>
        <translation>Схема архитектуры</translation>
    </message>
    <message>
        <source>Make %1 fail</source>
        <translation>Вывести из строя: %1</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>Показать параметры</translation>
    </message>
    <message>
        <source>%1
Click to make it fail</source>
        <translation>%1
Щёлкните, чтобы вывести из строя</translation>
    </message>
</context>
<context>
    <name>costrata::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Region %1 → %2</source>
        <translation>Регион %1 → %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Перенос в %1</translation>
    </message>
    <message>
        <source>Rename component to %1</source>
        <translation>Переименование компонента в %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удаление %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Переименование в %1</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Заметки варианта %1</translation>
    </message>
    <message>
        <source>Duplicate as %1</source>
        <translation>Копия под именем %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Перемещение %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Сравнение с %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Workload: %1 %2 → %3</source>
        <translation>Нагрузка: %1 %2 → %3</translation>
    </message>
    <message>
        <source>Start and growth</source>
        <translation>Начало и рост</translation>
    </message>
    <message>
        <source>Designs for the workload</source>
        <translation>Варианты для нагрузки</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 is not offered there</source>
        <translation>%1 там не предлагается</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n designs → %2</source>
        <translation>
            <numerusform>%1: %n вариант → %2</numerusform>
            <numerusform>%1: %n варианта → %2</numerusform>
            <numerusform>%1: %n вариантов → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n designs</source>
        <translation>
            <numerusform>Дублировать %n вариант</numerusform>
            <numerusform>Дублировать %n варианта</numerusform>
            <numerusform>Дублировать %n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n designs</source>
        <translation>
            <numerusform>Удалить %n вариант</numerusform>
            <numerusform>Удалить %n варианта</numerusform>
            <numerusform>Удалить %n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>%1: in the report</source>
        <translation>%1: в отчёте</translation>
    </message>
    <message>
        <source>%1 follows the workload</source>
        <translation>%1 следует за нагрузкой</translation>
    </message>
    <message>
        <source>%1 no longer follows the workload</source>
        <translation>%1 больше не следует за нагрузкой</translation>
    </message>
    <message>
        <source>%1 as the workload needs</source>
        <translation>%1, как требует нагрузка</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Изменить на %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Включить %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Выключить %1</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Пометить как рабочий</translation>
    </message>
    <message>
        <source>Mark as not for production</source>
        <translation>Пометить как нерабочий</translation>
    </message>
    <message>
        <source>Practice is followed</source>
        <translation>Практика соблюдается</translation>
    </message>
    <message>
        <source>Practice is not followed</source>
        <translation>Практика не соблюдается</translation>
    </message>
    <message>
        <source>Recovery variants of %1</source>
        <translation>Варианты восстановления: %1</translation>
    </message>
    <message>
        <source>Availability of %1</source>
        <translation>Доступность «%1»</translation>
    </message>
    <message>
        <source>Availability of %1 as promised</source>
        <translation>Доступность «%1», как обещано</translation>
    </message>
    <message>
        <source>%1 has an alternative</source>
        <translation>У «%1» есть замена</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>«%1» обязателен</translation>
    </message>
    <message>
        <source>Cost of downtime</source>
        <translation>Цена простоя</translation>
    </message>
    <message numerus="yes">
        <source>Add %n designs</source>
        <translation>
            <numerusform>Добавить %n вариант</numerusform>
            <numerusform>Добавить %n варианта</numerusform>
            <numerusform>Добавить %n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>State a workload</source>
        <translation>Описать нагрузку</translation>
    </message>
</context>
<context>
    <name>costrata::ExplorePage</name>
    <message>
        <source>Guide</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>All configurations</source>
        <translation>Все конфигурации</translation>
    </message>
</context>
<context>
    <name>costrata::FailureStory</name>
    <message>
        <source>; until then it only reads</source>
        <translation>; до тех пор только чтение</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничего не потеряно</translation>
    </message>
    <message>
        <source>%1: lost. %2</source>
        <translation>Потеряно: %1. %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2 write, %3 of %4 read</source>
        <translation>пишут %1 из %2, читают %3 из %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 that write and %4 of %5 that read serve without your doing.</source>
        <translation>%1: без вашего участия пишут %2 из %3 и читают %4 из %5.</translation>
    </message>
    <message>
        <source>What is lost is %1 of the bill a month; what stands meanwhile is %2.</source>
        <translation>Потерянное составляет %1 счёта за месяц, работающее тем временем — %2.</translation>
    </message>
</context>
<context>
    <name>costrata::FindingPanel</name>
    <message>
        <source>For production</source>
        <translation>Для рабочей среды</translation>
    </message>
    <message>
        <source>Findings then ask for what production needs, whatever the workload says.</source>
        <translation>Замечания тогда требуют того, что нужно рабочей среде, что бы ни говорила нагрузка.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>FINDINGS (%1)</source>
        <translation>ЗАМЕЧАНИЯ (%1)</translation>
    </message>
    <message>
        <source>NO FINDINGS</source>
        <translation>ЗАМЕЧАНИЙ НЕТ</translation>
    </message>
    <message>
        <source>Practices: %1 of %2 followed</source>
        <translation>Практики: соблюдается %1 из %2</translation>
    </message>
    <message>
        <source>Practices that are followed</source>
        <translation>Соблюдаемые практики</translation>
    </message>
</context>
<context>
    <name>costrata::FindingRow</name>
    <message>
        <source>cost unknown</source>
        <translation>стоимость неизвестна</translation>
    </message>
    <message>
        <source>saves %1 a month</source>
        <translation>экономит %1 в месяц</translation>
    </message>
    <message>
        <source>costs %1 a month</source>
        <translation>стоит %1 в месяц</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Применить: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>стоит столько же</translation>
    </message>
</context>
<context>
    <name>costrata::FitCard</name>
    <message>
        <source>Add as design</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Add %1 as a design</source>
        <translation>Добавить %1 как вариант</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>a month, sized for the workload</source>
        <translation>в месяц, подобрано под нагрузку</translation>
    </message>
    <message>
        <source>a month at least, sized for the workload: %1</source>
        <translation>в месяц самое меньшее, подобрано под нагрузку: %1</translation>
    </message>
</context>
<context>
    <name>costrata::FollowMark</name>
    <message>
        <source>Follow the workload again</source>
        <translation>Снова следовать за нагрузкой</translation>
    </message>
    <message>
        <source>Follow it in all fields</source>
        <translation>Следовать во всех полях</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>costrata::FuturesList</name>
    <message>
        <source>Name of the future</source>
        <translation>Название сценария</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of a future</source>
        <translation>Название сценария</translation>
    </message>
    <message>
        <source>Remove this future</source>
        <translation>Удалить этот сценарий</translation>
    </message>
    <message>
        <source>Remove a future</source>
        <translation>Удалить сценарий</translation>
    </message>
    <message>
        <source>A future: %1</source>
        <translation>Сценарий: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>In every hour, of what the design says</source>
        <translation>В каждый час, от заданного вариантом</translation>
    </message>
    <message>
        <source>Growth / month</source>
        <translation>Рост в месяц</translation>
    </message>
    <message>
        <source>Besides the growth of the design&apos;s own</source>
        <translation>Сверх роста самого варианта</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Кончается через</translation>
    </message>
    <message>
        <source>Months after which nothing is used any more; empty: it goes on</source>
        <translation>Через сколько месяцев потребления больше нет; пусто: продолжается</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>How likely it is, relative to the others</source>
        <translation>Насколько вероятен относительно других</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>вычисляется …</translation>
    </message>
    <message>
        <source>The plan loses %1</source>
        <translation>План теряет %1</translation>
    </message>
    <message>
        <source>The plan saves %1</source>
        <translation>План экономит %1</translation>
    </message>
    <message>
        <source>%1; the best for this future alone costs %2 less (regret).</source>
        <translation>%1; лучший план только для этого сценария дешевле на %2 (сожаление).</translation>
    </message>
</context>
<context>
    <name>costrata::GrowthView</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Data, per month</source>
        <translation>Данные, в месяц</translation>
    </message>
    <message>
        <source>Load, per month</source>
        <translation>Нагрузка, в месяц</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Начальное значение случайных чисел</translation>
    </message>
    <message>
        <source>The same seed draws the same growth again, on every machine.</source>
        <translation>При том же начальном значении рост на любой машине получается тем же.</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;За</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Нач. значение</translation>
    </message>
    <message>
        <source>Runs done</source>
        <translation>Выполнено прогонов</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Нарастающим итогом</translation>
    </message>
    <message>
        <source>Cost under uncertain growth</source>
        <translation>Стоимость при неопределённом росте</translation>
    </message>
    <message>
        <source>There is no design yet.

Use “+ Add” at the left to price a database; its cost is then drawn month by month.</source>
        <translation>Вариантов пока нет.

Добавьте вариант кнопкой «+ Добавить» слева, и его стоимость будет показана по месяцам.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Равномерно</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Треугольно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>%1: distribution</source>
        <translation>%1: распределение</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>From, likely, to: each at least the one before</source>
        <translation>От, вероятно, до: каждое не меньше предыдущего</translation>
    </message>
    <message>
        <source>%1 costs %2 over %3 months in the middle case; in eight of ten cases from %4 to %5.</source>
        <translation>%1 стоит %2 за %3 мес. в среднем случае; в восьми случаях из десяти — от %4 до %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 in month %3 in the middle case; in eight of ten cases from %4 to %5.</source>
        <translation>%1 стоит %2 в месяце %3 в среднем случае; в восьми случаях из десяти — от %4 до %5.</translation>
    </message>
    <message>
        <source>No number of %1 is known to grow with data or load, so growth does not change its cost.</source>
        <translation>Ни одно число варианта %1 не растёт с данными или нагрузкой, поэтому рост не меняет его стоимость.</translation>
    </message>
    <message>
        <source>A price or quantity of %1 is missing: its costs are lower bounds.</source>
        <translation>У варианта %1 нет цены или количества: его стоимость — нижняя граница.</translation>
    </message>
    <message>
        <source>%L1 runs; each draws one growth of data and one of load and keeps them. Commitments that end are bought again.</source>
        <translation>Прогонов: %L1; в каждом выбирается и сохраняется один рост данных и один рост нагрузки. Истёкшие обязательства покупаются снова.</translation>
    </message>
</context>
<context>
    <name>costrata::GuideView</name>
    <message>
        <source>%1, reads %2, writes %3</source>
        <translation>%1, чтение %2, запись %3</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>РЕКОМЕНДУЮТСЯ</translation>
    </message>
    <message>
        <source>ALTERNATIVES</source>
        <translation>АЛЬТЕРНАТИВЫ</translation>
    </message>
    <message>
        <source>ALSO FIT, NAMED BY NO GUIDE</source>
        <translation>ТОЖЕ ПОДХОДЯТ, В РУКОВОДСТВАХ НЕ НАЗВАНЫ</translation>
    </message>
    <message>
        <source>Answer what you know. What fits appears here, with the reasons and what it costs.</source>
        <translation>Ответьте, что знаете. Здесь появится то, что подходит, с причинами и ценой.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Services that do not fit</source>
        <translation>Службы, которые не подходят</translation>
    </message>
    <message>
        <source>Prices a month for the workload: %1.</source>
        <translation>Цены в месяц для нагрузки: %1.</translation>
    </message>
    <message>
        <source>The workspace states no workload: prices a month are for the default one, %1.</source>
        <translation>Нагрузка не задана: цены в месяц для нагрузки по умолчанию, %1.</translation>
    </message>
    <message>
        <source>Which service fits?</source>
        <translation>Какая служба подходит?</translation>
    </message>
    <message>
        <source>No service meets all of it</source>
        <translation>Ни одна служба не отвечает всему</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fit</source>
        <translation>
            <numerusform>Подходит %n служба</numerusform>
            <numerusform>Подходят %n службы</numerusform>
            <numerusform>Подходит %n служб</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is named too (%2), but not priced here.</source>
        <translation>Назван и %1 (%2), но цен на него здесь нет.</translation>
    </message>
    <message>
        <source>%1; though named by %2</source>
        <translation>%1; хотя названа в %2</translation>
    </message>
    <message numerus="yes">
        <source>Why not the other %n</source>
        <translation>
            <numerusform>Почему не остальные (%n)</numerusform>
            <numerusform>Почему не остальные (%n)</numerusform>
            <numerusform>Почему не остальные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added to the designs. Undo takes it back.</source>
        <translation>%1: вариант добавлен. Отмена уберёт его.</translation>
    </message>
    <message>
        <source>A workspace holds no more designs than it has now.</source>
        <translation>Больше вариантов в рабочее пространство не помещается.</translation>
    </message>
</context>
<context>
    <name>costrata::HeatMap</name>
    <message>
        <source>Usage by hour of the week</source>
        <translation>Потребление по часам недели</translation>
    </message>
    <message>
        <source>Darkest: %L1 %2; a dash: nothing runs</source>
        <translation>Самый тёмный: %L1 %2; прочерк: ничего не работает</translation>
    </message>
    <message>
        <source>%1: %L2 %3</source>
        <translation>%1: %L2 %3</translation>
    </message>
    <message>
        <source>At most %L1 %2</source>
        <translation>Не более %L1 %2</translation>
    </message>
</context>
<context>
    <name>costrata::HeatModel</name>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>, the cheapest shown</source>
        <translation>, самый дешёвый из показанных</translation>
    </message>
    <message>
        <source>, where it stands</source>
        <translation>, где стоит сейчас</translation>
    </message>
</context>
<context>
    <name>costrata::Inspector</name>
    <message>
        <source>Nothing is selected. Add a design at the left: each one is an alternative whose monthly cost you can compare.</source>
        <translation>Ничего не выбрано. Добавьте вариант слева: каждый из них — альтернатива, стоимость которой в месяц можно сравнить.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>+ Component</source>
        <translation>+ Компонент</translation>
    </message>
    <message>
        <source>Add a component to this design</source>
        <translation>Добавить компонент в этот вариант</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Удалить этот компонент</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>НАСТРОЙКИ</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ЗАМЕТКИ</translation>
    </message>
    <message>
        <source>Notes of the design, printed in the report</source>
        <translation>Заметки варианта, печатаются в отчёте</translation>
    </message>
    <message>
        <source>For the report: why this design</source>
        <translation>Для отчёта: почему этот вариант</translation>
    </message>
    <message>
        <source>Per month, upfront fees spread over their term</source>
        <translation>В месяц, предоплата распределена на срок</translation>
    </message>
    <message>
        <source>This design has no component yet. Add one to price it.</source>
        <translation>В этом варианте пока нет компонентов. Добавьте компонент, чтобы узнать стоимость.</translation>
    </message>
    <message>
        <source>Missing: the total is a lower bound</source>
        <translation>Не хватает: итог — нижняя граница</translation>
    </message>
    <message>
        <source>Not possible as set</source>
        <translation>С такими настройками невозможно</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message numerus="yes">
        <source>%n designs</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Their services have no parameter in common.</source>
        <translation>У их сервисов нет общих параметров.</translation>
    </message>
    <message>
        <source>What their services have in common. One edit changes all of them.</source>
        <translation>Что общего у их сервисов. Одно изменение меняет все.</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>Остались как были</translation>
    </message>
    <message>
        <source>No longer fits the workload</source>
        <translation>Больше не подходит под нагрузку</translation>
    </message>
</context>
<context>
    <name>costrata::MainWindow</name>
    <message>
        <source>Costrata workspaces (*.costrata)</source>
        <translation>Проекты Costrata (*.costrata)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>New from &amp;Workload</source>
        <translation>Новый по на&amp;грузке</translation>
    </message>
    <message>
        <source>New from Workload &amp;File…</source>
        <translation>Новый по &amp;файлу нагрузки…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Экспорт в PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy Breakdown</source>
        <translation>&amp;Копировать разбивку</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <translation>&amp;Найти что угодно…</translation>
    </message>
    <message>
        <source>&amp;Search Prices</source>
        <translation>&amp;Искать цены</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Ду&amp;блировать</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Set as &amp;Baseline</source>
        <translation>Сделать б&amp;азовым</translation>
    </message>
    <message>
        <source>Remove Com&amp;ponent</source>
        <translation>Удалить ко&amp;мпонент</translation>
    </message>
    <message>
        <source>Design Every Service that &amp;Fits</source>
        <translation>Варианты для всех &amp;подходящих сервисов</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Add Design</source>
        <translation>&amp;Добавить вариант</translation>
    </message>
    <message>
        <source>Add &amp;Component</source>
        <translation>Добавить &amp;компонент</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть не&amp;давний</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Вариант</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>Тема &amp;системы</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Светлая &amp;тема</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Т&amp;ёмная тема</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Каталог</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Costrata</source>
        <translation>&amp;О программе Costrata</translation>
    </message>
    <message>
        <source>About Costrata</source>
        <translation>О программе Costrata</translation>
    </message>
    <message>
        <source>&lt;b&gt;Costrata %1&lt;/b&gt;&lt;p&gt;What managed cloud databases cost, and what architecture that money buys.&lt;/p&gt;&lt;p&gt;Offline. No account. Prices are list prices with their sources and dates.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Costrata %1&lt;/b&gt;&lt;p&gt;Сколько стоят управляемые облачные базы данных и какую архитектуру можно купить за эти деньги.&lt;/p&gt;&lt;p&gt;Без сети и учётной записи. Цены — прейскурантные, с источниками и датами.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU GPL версии 3 или новее.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search   %1</source>
        <translation>Поиск   %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>S&amp;ystem Language</source>
        <translation>&amp;Язык системы</translation>
    </message>
    <message>
        <source>The language changes when Costrata is started again.</source>
        <translation>Язык сменится при следующем запуске Costrata.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>%L1 prices</source>
        <translation>Цен: %L1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe: %1</source>
        <translation>Несохранённую работу не удаётся сберечь: %1</translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation>Открыть нагрузку</translation>
    </message>
    <message>
        <source>Workloads (*.json)</source>
        <translation>Нагрузки (*.json)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>В проекте «%1» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Отчёт записан в %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>No price in use</source>
        <translation>Цены не используются</translation>
    </message>
    <message>
        <source>Prices in use as of %1 to %2</source>
        <translation>Используемые цены: с %1 по %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>ничего не пропущено</translation>
    </message>
    <message>
        <source>One file can be dropped here: a workspace (.costrata) to open, or a workload (JSON) to make designs for.</source>
        <translation>Сюда можно перетащить один файл: проект (.costrata), чтобы открыть его, или нагрузку (JSON), чтобы построить для неё варианты.</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Матрицы</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>The text size changes when Costrata is started again.</source>
        <translation>Размер текста изменится при следующем запуске Costrata.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Add Recovery &amp;Variants</source>
        <translation>Варианты восстанов&amp;ления</translation>
    </message>
    <message>
        <source>Every pattern is offered.</source>
        <translation>Доступны все схемы восстановления.</translation>
    </message>
    <message>
        <source>Not offered: %1</source>
        <translation>Недоступно: %1</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
</context>
<context>
    <name>costrata::MatricesPage</name>
    <message>
        <source>Comparison matrix</source>
        <translation>Сравнительная матрица</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The table as tab-separated text, for a spreadsheet</source>
        <translation>Таблица как текст с табуляцией, для электронной таблицы</translation>
    </message>
    <message>
        <source>The table as CSV or Markdown</source>
        <translation>Таблица в формате CSV или Markdown</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Services side by side</source>
        <translation>Сервисы рядом</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n services as columns; what no vendor states is “not stated”.</source>
        <translation>
            <numerusform>%1 %n сервис в столбцах; «не указано» — поставщик не сообщает.</numerusform>
            <numerusform>%1 %n сервиса в столбцах; «не указано» — поставщик не сообщает.</numerusform>
            <numerusform>%1 %n сервисов в столбцах; «не указано» — поставщик не сообщает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is priced in this matrix.</source>
        <translation>В этой матрице ничего не оценено.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Экспорт матрицы</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;Markdown (*.md)</source>
        <translation>Таблицы CSV (*.csv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>The matrix could not be written to %1: %2</source>
        <translation>Матрицу не удалось записать в %1: %2</translation>
    </message>
</context>
<context>
    <name>costrata::MatrixModel</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>costrata::Notices</name>
    <message>
        <source>%1: go to the field</source>
        <translation>%1: перейти к полю</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Перейти к полю</translation>
    </message>
</context>
<context>
    <name>costrata::NumberBox</name>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>A number is needed, like %1</source>
        <translation>Нужно число, например %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Нужно целое число</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Введено: %1</translation>
    </message>
    <message>
        <source>= %1, rounded up</source>
        <translation>= %1, округлено вверх</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>costrata::OptionsModel</name>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>The upfront fee spread over the hours of the term, plus the hourly fee</source>
        <translation>Аванс, распределённый на часы срока, плюс почасовая плата</translation>
    </message>
    <message>
        <source>Against on demand, when every hour of the term is used</source>
        <translation>Против оплаты по требованию, если использован каждый час срока</translation>
    </message>
    <message>
        <source>The month at whose end it has cost no more than on demand</source>
        <translation>Месяц, к концу которого затраты не больше, чем по требованию</translation>
    </message>
    <message>
        <source>The share of the hours above which it pays</source>
        <translation>Доля часов, выше которой это выгодно</translation>
    </message>
    <message>
        <source>All fees of the term less what on demand would have cost until then; a minus is still a gain</source>
        <translation>Все платежи срока минус стоимость по требованию к этому времени; минус означает выигрыш</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ещё один шаг</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Effective / h</source>
        <translation>Эфф. в час</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Окупаемость</translation>
    </message>
    <message>
        <source>From use of</source>
        <translation>При использовании от</translation>
    </message>
    <message numerus="yes">
        <source>Loss if stopped after %n months</source>
        <translation>
            <numerusform>Потеря при отказе через %n месяц</numerusform>
            <numerusform>Потеря при отказе через %n месяца</numerusform>
            <numerusform>Потеря при отказе через %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>month %L1</source>
        <translation>месяц %L1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>costrata::PageFrame</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>costrata::PageListModel</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>costrata::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Find a command, design, service, setting, class or price</source>
        <translation>Команда, вариант, сервис, настройка, класс или цена</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Ничего похожего на «%1» нет</translation>
    </message>
    <message>
        <source>Fewer letters find more</source>
        <translation>Чем меньше букв, тем больше найдётся</translation>
    </message>
</context>
<context>
    <name>costrata::PaletteItems</name>
    <message>
        <source>Design</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>%1 vCPU, %2 GiB</source>
        <translation>%1 vCPU, %2 ГиБ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message numerus="yes">
        <source>Show %n price(s) with “%1”</source>
        <translation>
            <numerusform>Показать %n цену с «%1»</numerusform>
            <numerusform>Показать %n цены с «%1»</numerusform>
            <numerusform>Показать %n цен с «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>costrata::PlanPanel</name>
    <message>
        <source>Optimise</source>
        <translation>Оптимизировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Takes the cheapest purchases within the goal and the limits; owned commitments stay</source>
        <translation>Берёт самые дешёвые покупки в пределах цели и ограничений; имеющиеся обязательства остаются</translation>
    </message>
    <message>
        <source>The plan of this design as a spreadsheet, CSV or JSON</source>
        <translation>План этого варианта как электронная таблица, CSV или JSON</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ИТОГ</translation>
    </message>
    <message>
        <source>Effective savings rate</source>
        <translation>Эффективная экономия</translation>
    </message>
    <message>
        <source>1 less the amortised cost over the cost of on demand</source>
        <translation>1 минус отношение амортизированной стоимости к стоимости по требованию</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покрытие</translation>
    </message>
    <message>
        <source>Share of the usage, at on-demand prices, that commitments cover</source>
        <translation>Доля потребления по ценам по требованию, покрытая обязательствами</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Share of the commitments&apos; fees that usage drew on</source>
        <translation>Доля оплаченных обязательств, которую потребление использовало</translation>
    </message>
    <message>
        <source>Paid and not used</source>
        <translation>Оплачено, не использовано</translation>
    </message>
    <message>
        <source>Upfront, in all</source>
        <translation>Авансы всего</translation>
    </message>
    <message>
        <source>Last month&apos;s invoice</source>
        <translation>Счёт последнего месяца</translation>
    </message>
    <message>
        <source>Effective hourly rate</source>
        <translation>Эффективная ставка в час</translation>
    </message>
    <message>
        <source>Amortised cost per hour of the horizon</source>
        <translation>Амортизированная стоимость часа горизонта</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Окупаемость</translation>
    </message>
    <message>
        <source>From when on the invoices together are at most those of on demand</source>
        <translation>С какого времени счета в сумме не больше счетов по требованию</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Чистая приведённая стоимость</translation>
    </message>
    <message>
        <source>Savings by the invoices at the discount rate</source>
        <translation>Экономия по счетам по ставке дисконтирования</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>ПОЧЕМУ</translation>
    </message>
    <message>
        <source>WHAT IF</source>
        <translation>ЧТО ЕСЛИ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Кончается через</translation>
    </message>
    <message>
        <source>On-demand prices</source>
        <translation>Цены по требованию</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>ОБЯЗАТЕЛЬСТВА</translation>
    </message>
    <message>
        <source>COURSE OF USE</source>
        <translation>ХОД ПОТРЕБЛЕНИЯ</translation>
    </message>
    <message>
        <source>FUTURES</source>
        <translation>СЦЕНАРИИ</translation>
    </message>
    <message>
        <source>Add a future</source>
        <translation>Добавить сценарий</translation>
    </message>
    <message>
        <source>With futures, the plan is the best for all of them, by their weights or in the worst case</source>
        <translation>Со сценариями план наилучший для всех: по весам или в худшем случае</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>As the design says</source>
        <translation>Как задано вариантом</translation>
    </message>
    <message>
        <source>Half the usage</source>
        <translation>Половина потребления</translation>
    </message>
    <message>
        <source>No design is selected.</source>
        <translation>Вариант не выбран.</translation>
    </message>
    <message>
        <source>Nothing is committed: %1 a month on demand.</source>
        <translation>Обязательств нет: %1 в месяц по требованию.</translation>
    </message>
    <message>
        <source>%1 more a month than on demand.</source>
        <translation>На %1 в месяц дороже, чем по требованию.</translation>
    </message>
    <message>
        <source>%1 less a month than on demand.</source>
        <translation>На %1 в месяц дешевле, чем по требованию.</translation>
    </message>
    <message>
        <source>The optimum saves %1 more.</source>
        <translation>Оптимум экономит ещё %1.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>month %L1</source>
        <translation>месяц %L1</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>по плану</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest plan is being sought …</source>
        <translation>Идёт поиск самого дешёвого плана …</translation>
    </message>
    <message>
        <source>Of the optimum, which differs from the plan shown:</source>
        <translation>Об оптимуме, который отличается от показанного плана:</translation>
    </message>
    <message>
        <source>No commitment is sold for what this design uses, or none pays.</source>
        <translation>Для этого варианта обязательства не продаются или невыгодны.</translation>
    </message>
    <message>
        <source>Several kinds of commitment serve the same usage, or the budget binds: no change that was tried costs less, but that there is none is not proved.</source>
        <translation>Одно потребление покрывают разные виды обязательств, или мешает бюджет: ни одно из опробованных изменений не дешевле, но это не доказано.</translation>
    </message>
    <message>
        <source>%1 lapses: %2</source>
        <translation>%1 истекает: %2</translation>
    </message>
</context>
<context>
    <name>costrata::PlanSession</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Обязательство: %1</translation>
    </message>
    <message>
        <source>Optimise the commitments</source>
        <translation>Оптимизировать обязательства</translation>
    </message>
</context>
<context>
    <name>costrata::PriceDetails</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source> and $%1 upfront</source>
        <translation> и $%1 предоплаты</translation>
    </message>
    <message>
        <source>; $%1 a month of 730 hours</source>
        <translation>; $%1 за месяц из 730 часов</translation>
    </message>
    <message>
        <source>, its upfront fee spread over the term</source>
        <translation>, предоплата распределена на срок</translation>
    </message>
    <message>
        <source>; %1 vCPU, %2 GiB</source>
        <translation>; %1 vCPU, %2 ГиБ</translation>
    </message>
    <message>
        <source>from %1%2: $%3</source>
        <translation>от %1%2: $%3</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> до %1</translation>
    </message>
    <message>
        <source>Tiers of use per month: %1</source>
        <translation>Ступени месячного потребления: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2, %3</source>
        <translation>Источник: %1, по состоянию на %2, %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Earlier: %1, as of %2, %3 (%4)</source>
        <translation>Ранее: %1, по состоянию на %2, %3 (%4)</translation>
    </message>
    <message>
        <source>No earlier price is in the catalog.</source>
        <translation>Более ранней цены в каталоге нет.</translation>
    </message>
    <message>
        <source>You pay: %1 (%2)</source>
        <translation>Вы платите: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>costrata::PriceModel</name>
    <message>
        <source>One instance or node for 730 hours, an upfront fee spread over its term</source>
        <translation>Один экземпляр или узел за 730 часов, предоплата распределена на срок</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Вендор</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Class or meter</source>
        <translation>Класс, счётчик</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>СУБД</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Цена, $</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Предоплата</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Вы платите</translation>
    </message>
</context>
<context>
    <name>costrata::ProjectionChart</name>
    <message>
        <source>Months, from %1 on</source>
        <translation>Месяцы, начиная с %1</translation>
    </message>
    <message>
        <source>US dollars paid so far, upfront fees included</source>
        <translation>Доллары США, уплачено с начала, включая авансы</translation>
    </message>
    <message>
        <source>US dollars in the month, upfront fees aside</source>
        <translation>Доллары США за месяц, без авансов</translation>
    </message>
</context>
<context>
    <name>costrata::QuestionList</name>
    <message numerus="yes">
        <source>%n service(s) fit</source>
        <translation>
            <numerusform>Подходит %n служба</numerusform>
            <numerusform>Подходят %n службы</numerusform>
            <numerusform>Подходит %n служб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::RecoveryBar</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Work from %1 was not saved: %2 (%3).</source>
        <translation>Работа от %1 не была сохранена: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::RegionModel</name>
    <message>
        <source>Incomplete: a price or quantity is missing</source>
        <translation>Неполно: нет цены или количества</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Missing: </source>
        <translation>Не хватает: </translation>
    </message>
    <message>
        <source>Not possible as set: </source>
        <translation>С такими настройками невозможно: </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Континент</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Чего там нет</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполно</translation>
    </message>
</context>
<context>
    <name>costrata::RegionsPage</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Континент</translation>
    </message>
    <message>
        <source>Where data must stay</source>
        <translation>Где должны оставаться данные</translation>
    </message>
    <message>
        <source>Provider whose components move</source>
        <translation>Провайдер, чьи компоненты переносятся</translation>
    </message>
    <message>
        <source>Use this region</source>
        <translation>Перейти в этот регион</translation>
    </message>
    <message>
        <source>This design</source>
        <translation>Этот вариант</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>Все варианты</translation>
    </message>
    <message>
        <source>All continents</source>
        <translation>Все континенты</translation>
    </message>
    <message>
        <source>Data anywhere</source>
        <translation>Данные где угодно</translation>
    </message>
    <message>
        <source>Cost by region</source>
        <translation>Стоимость по регионам</translation>
    </message>
    <message>
        <source>Cost of every design by region</source>
        <translation>Стоимость каждого варианта по регионам</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>There is no design to price elsewhere yet.

Use “+ Add” at the left to price a database, or open a workspace (Ctrl+O).</source>
        <translation>Пока нет варианта, который можно оценить в другом месте.

Добавьте вариант кнопкой «+ Добавить» слева или откройте проект (Ctrl+O).</translation>
    </message>
    <message>
        <source>Every design in every region</source>
        <translation>Каждый вариант в каждом регионе</translation>
    </message>
    <message>
        <source>USD per month. Darker is dearer within a row, bold its cheapest, the dot where a design stands, ≥ incomplete, – not offered</source>
        <translation>Доллары США в месяц. Темнее — дороже в строке, жирным — самое дешёвое, точка — где вариант сейчас, ≥ неполно, – не предлагается</translation>
    </message>
    <message>
        <source>Pricing every region…</source>
        <translation>Расчёт цен по всем регионам…</translation>
    </message>
    <message>
        <source>No region passes these filters.

Choose another continent, or allow data anywhere.</source>
        <translation>Ни один регион не проходит эти фильтры.

Выберите другой континент или разрешите хранить данные где угодно.</translation>
    </message>
    <message>
        <source>%1 in %2 regions</source>
        <translation>%1, регионов: %2</translation>
    </message>
    <message>
        <source>USD per month; change against where it stands now. %1</source>
        <translation>Доллары США в месяц; изменение относительно нынешнего места. %1</translation>
    </message>
    <message>
        <source>All its components of %1 move together.</source>
        <translation>Все его компоненты у %1 переносятся вместе.</translation>
    </message>
    <message>
        <source>This design has no component yet.

Add one at the right (“+ Component”).</source>
        <translation>В этом варианте пока нет компонентов.

Добавьте компонент справа («+ Компонент»).</translation>
    </message>
    <message>
        <source>The catalog knows the services of this design in one place only, or at one price everywhere.

Select another design at the left.</source>
        <translation>Каталог знает сервисы этого варианта только в одном месте или по одной цене везде.

Выберите другой вариант слева.</translation>
    </message>
    <message>
        <source>Select a region to see what is missing there, or to move the design.</source>
        <translation>Выберите регион, чтобы увидеть, чего там не хватает, или перенести вариант.</translation>
    </message>
    <message>
        <source>; every price is known</source>
        <translation>; известны все цены</translation>
    </message>
</context>
<context>
    <name>costrata::Report</name>
    <message>
        <source>Prices are list prices in US dollars before tax; a month is 730 hours; upfront fees are spread evenly over their term.</source>
        <translation>Цены – прейскурантные, в долларах США до налогов; месяц – 730 часов; авансы распределены по сроку равномерно.</translation>
    </message>
    <message>
        <source>Monthly cost by category</source>
        <translation>Стоимость в месяц по категориям</translation>
    </message>
    <message>
        <source>US dollars, list prices, amortised, 730 hours a month</source>
        <translation>долл. США по прейскурантам, с авансами, месяц 730 ч</translation>
    </message>
    <message>
        <source>The best %1 of %2 designs, and the baseline.</source>
        <translation>Лучшие %1 из %2 вариантов и базовый.</translation>
    </message>
    <message>
        <source>The best %1 of %2 designs.</source>
        <translation>Лучшие %1 из %2 вариантов.</translation>
    </message>
    <message>
        <source>Paid over %1 months</source>
        <translation>Уплачено за %1 мес.</translation>
    </message>
    <message>
        <source>upfront fees included</source>
        <translation>включая авансы</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Nothing: every price and every quantity is known.</source>
        <translation>Ничего: все цены и количества известны.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the full report.</source>
        <translation>
            <numerusform>Ещё %n в полном отчёте.</numerusform>
            <numerusform>Ещё %n в полном отчёте.</numerusform>
            <numerusform>Ещё %n в полном отчёте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Per month, amortised</source>
        <translation>В месяц, с авансами</translation>
    </message>
    <message>
        <source>at least, incomplete</source>
        <translation>не меньше, данные неполны</translation>
    </message>
    <message>
        <source>it is the baseline</source>
        <translation>это базовый вариант</translation>
    </message>
    <message>
        <source>the baseline is incomplete</source>
        <translation>базовый вариант неполон</translation>
    </message>
    <message>
        <source>%1 to the baseline</source>
        <translation>%1 к базовому</translation>
    </message>
    <message>
        <source>Over %1 months</source>
        <translation>За %1 мес.</translation>
    </message>
    <message>
        <source>nothing of it upfront</source>
        <translation>без авансов</translation>
    </message>
    <message>
        <source>of which %1 upfront</source>
        <translation>из них аванс %1</translation>
    </message>
    <message>
        <source>If the load doubles</source>
        <translation>Если нагрузка удвоится</translation>
    </message>
    <message>
        <source>more than is sold in one</source>
        <translation>больше, чем продаётся в одном</translation>
    </message>
    <message>
        <source>no charge follows it</source>
        <translation>не изменится</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>Availability by SLA</source>
        <translation>Доступность по SLA</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>by the vendor</source>
        <translation>по словам поставщика</translation>
    </message>
    <message>
        <source>the lowest of %1 services</source>
        <translation>наименьшая из %1 сервисов</translation>
    </message>
    <message>
        <source>%1 min a month may fail</source>
        <translation>до %1 мин в месяц</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Указано в</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>не меньше </translation>
    </message>
    <message>
        <source>Data and load are taken to stay as they are.</source>
        <translation>Данные и нагрузка считаются неизменными.</translation>
    </message>
    <message>
        <source>Data is taken to grow by %1 and load by %2 a month.</source>
        <translation>Считается, что данные растут на %1, а нагрузка на %2 в месяц.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>%1 months, from %2 on</source>
        <translation>%1 мес., начиная с %2</translation>
    </message>
    <message>
        <source>Prices are taken to stay as listed, apart from charges that start or end on a date; commitments that end are bought again.</source>
        <translation>Считается, что цены останутся прейскурантными, кроме плат, которые начинаются или кончаются в известный день; истёкшие обязательства покупаются снова.</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Уплачено с начала</translation>
    </message>
    <message>
        <source>The %1 lowest of %2 designs; the table below has all.</source>
        <translation>%1 самых дешёвых из %2 вариантов; в таблице ниже – все.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>Upfront fees</source>
        <translation>Авансы</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 мес.</translation>
    </message>
    <message>
        <source>What changes when</source>
        <translation>Что и когда меняется</translation>
    </message>
    <message>
        <source>No charge starts or ends in these months.</source>
        <translation>В эти месяцы ни одна плата не начинается и не кончается.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Database cost comparison</source>
        <translation>Сравнение стоимости баз данных</translation>
    </message>
    <message>
        <source>List prices as of: </source>
        <translation>Цены прейскурантов по состоянию на: </translation>
    </message>
    <message>
        <source>List prices as of </source>
        <translation>Цены прейскурантов по состоянию на </translation>
    </message>
    <message>
        <source>No list price was used</source>
        <translation>Цены прейскурантов не использованы</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The cost of one design.</source>
        <translation>Стоимость одного варианта.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n designs.</source>
        <translation>
            <numerusform>Сравнение %n варианта.</numerusform>
            <numerusform>Сравнение %n вариантов.</numerusform>
            <numerusform>Сравнение %n вариантов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared by %1, %2</source>
        <translation>Подготовил(а) %1, %2</translation>
    </message>
    <message>
        <source>US dollars, %1, amortised, 730 hours a month</source>
        <translation>долл. США, %1, с авансами, месяц 730 ч</translation>
    </message>
    <message>
        <source>list prices</source>
        <translation>по прейскурантам</translation>
    </message>
    <message>
        <source>with discounts and own prices</source>
        <translation>со скидками и своими ценами</translation>
    </message>
    <message>
        <source>The first %1 of %2 designs; the table below has all.</source>
        <translation>Первые %1 из %2 вариантов; в таблице ниже — все.</translation>
    </message>
    <message>
        <source>Per year, amortised</source>
        <translation>В год, с авансами</translation>
    </message>
    <message>
        <source>12 such months</source>
        <translation>12 таких месяцев</translation>
    </message>
    <message>
        <source>Due upfront</source>
        <translation>К оплате авансом</translation>
    </message>
    <message>
        <source>then %1 per month</source>
        <translation>затем %1 в месяц</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Разница с базовым</translation>
    </message>
    <message>
        <source>a bill is incomplete</source>
        <translation>счёт неполон</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Recurring / month</source>
        <translation>Регулярно / мес.</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Amortised / month</source>
        <translation>С&#xa0;авансами / мес.</translation>
    </message>
    <message>
        <source>at least %1,
incomplete</source>
        <translation>не менее %1,
неполон</translation>
    </message>
    <message>
        <source>Designs marked incomplete have no rank: a price or a quantity is missing, so their totals are lower bounds.</source>
        <translation>У вариантов с пометкой «неполон» нет места: неизвестна цена или количество, и их итоги — нижние границы.</translation>
    </message>
    <message>
        <source>This design has no components yet.</source>
        <translation>В этом варианте ещё нет компонентов.</translation>
    </message>
    <message>
        <source>Missing from this bill, so the totals are lower bounds</source>
        <translation>Чего в счёте недостаёт: итоги — нижние границы</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Строка счёта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена единицы</translation>
    </message>
    <message>
        <source>Price as of [source]</source>
        <translation>Цена на дату [источник]</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполон</translation>
    </message>
    <message>
        <source>Recurring per month</source>
        <translation>Регулярно в месяц</translation>
    </message>
    <message>
        <source>Amortised per month</source>
        <translation>С авансами в месяц</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Строки счёта</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>, %1 months</source>
        <translation>, %1 мес.</translation>
    </message>
    <message>
        <source>A month is 730 hours.</source>
        <translation>Месяц — 730 часов.</translation>
    </message>
    <message>
        <source>Amortised means: the recurring cost plus upfront fees spread evenly over their term, without interest.</source>
        <translation>С авансами — это регулярная стоимость и авансы, равномерно распределённые по сроку, без процентов.</translation>
    </message>
    <message>
        <source>Prices are list prices in US dollars before tax. Only what the line items name is counted.</source>
        <translation>Цены — по прейскурантам в долларах США без налогов. Учтено только то, что названо в строках счёта.</translation>
    </message>
    <message>
        <source>In place of list prices, </source>
        <translation>Вместо цен прейскурантов: </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source> Applies to: %1.</source>
        <translation> Относится к: %1.</translation>
    </message>
    <message>
        <source>Price sources</source>
        <translation>Источники цен</translation>
    </message>
    <message>
        <source>No list price was used.</source>
        <translation>Цены прейскурантов не использованы.</translation>
    </message>
    <message>
        <source>The oldest price used is of %1 and %2 (source %3). Prices change: check the lines that decide against the vendor&apos;s current list.</source>
        <translation>Самая старая из использованных цен — %1, %2 (источник %3). Цены меняются: сверьте решающие строки с текущим прейскурантом поставщика.</translation>
    </message>
    <message>
        <source>Confidence: exact is a machine-readable official list, published the vendor&apos;s page, secondary a third party&apos;s table.</source>
        <translation>Достоверность: точная — машиночитаемый официальный прейскурант, опубликованная — страница поставщика, вторичная — таблица третьей стороны.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Самая старая</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Самая новая</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>its numbers are too large to bill</source>
        <translation>числа слишком велики для счёта</translation>
    </message>
    <message>
        <source>one price or quantity is missing</source>
        <translation>недостаёт одной цены или количества</translation>
    </message>
    <message numerus="yes">
        <source>%n prices or quantities are missing</source>
        <translation>
            <numerusform>недостаёт %n цены или количества</numerusform>
            <numerusform>недостаёт %n цен или количеств</numerusform>
            <numerusform>недостаёт %n цен или количеств</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the baseline %1</source>
        <translation>столько же, сколько базовый %1</translation>
    </message>
    <message>
        <source>%1%2 less than the baseline %3</source>
        <translation>на %1%2 меньше базового %3</translation>
    </message>
    <message>
        <source>%1%2 more than the baseline %3</source>
        <translation>на %1%2 больше базового %3</translation>
    </message>
    <message>
        <source>%1 costs at least %2 per month, incomplete</source>
        <translation>%1 стоит не менее %2 в месяц, счёт неполон</translation>
    </message>
    <message>
        <source>No design is complete, so none can be called the cheapest</source>
        <translation>Ни один счёт не полон, и самого дешёвого назвать нельзя</translation>
    </message>
    <message>
        <source>The lowest known cost is that of %1: at least %2 per month, amortised.</source>
        <translation>Наименьшая известная стоимость — у %1: не менее %2 в месяц с учётом авансов.</translation>
    </message>
    <message>
        <source>Of %1, %2; every total is a lower bound until they are known.</source>
        <translation>У %1 %2; до тех пор каждый итог — нижняя граница.</translation>
    </message>
    <message>
        <source>%1 costs %2 per month</source>
        <translation>%1 стоит %2 в месяц</translation>
    </message>
    <message>
        <source>%1 is the cheapest complete design</source>
        <translation>%1 — самый дешёвый из полных вариантов</translation>
    </message>
    <message>
        <source>%1 is the cheapest design</source>
        <translation>%1 — самый дешёвый вариант</translation>
    </message>
    <message>
        <source>%1 per month, amortised</source>
        <translation>%1 в месяц с учётом авансов</translation>
    </message>
    <message>
        <source>; the baseline %1 is incomplete (at least %2), so the difference is not known</source>
        <translation>; базовый %1 неполон (не менее %2), и разница неизвестна</translation>
    </message>
    <message>
        <source>. It is the baseline; the next, %1, costs %2 more</source>
        <translation>. Это базовый вариант; следующий, %1, дороже на %2</translation>
    </message>
    <message>
        <source>Of this, %1 is due upfront and spread over its term; %2 recurs every month.</source>
        <translation>Из этого %1 платится авансом и распределено по сроку; %2 — каждый месяц.</translation>
    </message>
    <message>
        <source>%1 more is paid once and is in no month&apos;s cost.</source>
        <translation>Ещё %1 платится один раз и не входит в месячную стоимость.</translation>
    </message>
    <message>
        <source>%1 shows at least %2, but %3: it may turn out cheaper or dearer.</source>
        <translation>%1 показывает не менее %2, но %3: он может оказаться дешевле или дороже.</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete designs show less so far, but what they miss may make them cheaper or dearer.</source>
        <translation>
            <numerusform>%n неполный вариант пока показывает меньше, но может оказаться дешевле или дороже.</numerusform>
            <numerusform>%n неполных варианта пока показывают меньше, но могут оказаться дешевле или дороже.</numerusform>
            <numerusform>%n неполных вариантов пока показывают меньше, но могут оказаться дешевле или дороже.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is incomplete and already costs more: at least %2.</source>
        <translation>%1 неполон и уже дороже: не менее %2.</translation>
    </message>
    <message>
        <source>1 incomplete design costs more already.</source>
        <translation>1 неполный вариант уже дороже.</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete designs cost more already.</source>
        <translation>
            <numerusform>%n неполный вариант уже дороже.</numerusform>
            <numerusform>%n неполных варианта уже дороже.</numerusform>
            <numerusform>%n неполных вариантов уже дороже.</numerusform>
        </translation>
    </message>
    <message>
        <source>the quantity was not given</source>
        <translation>количество не указано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>неизвестной давности</translation>
    </message>
    <message>
        <source>dated after this report</source>
        <translation>новее этого отчёта</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>ей 1 день</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>ей %n день</numerusform>
            <numerusform>ей %n дня</numerusform>
            <numerusform>ей %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>ей %1</translation>
    </message>
    <message>
        <source>%1 and %2 old</source>
        <translation>ей %1 и %2</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>к базовому</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>куплено</translation>
    </message>
    <message>
        <source>Upfront fees within the plan</source>
        <translation>Авансы в пределах плана</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Term and payment</source>
        <translation>Срок и оплата</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Per&#xa0;month</source>
        <translation>В&#xa0;месяц</translation>
    </message>
    <message>
        <source>Effective savings rate</source>
        <translation>Эффективная экономия</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покрытие</translation>
    </message>
    <message>
        <source>of the cost on demand</source>
        <translation>стоимости по требованию</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>%1 not used</source>
        <translation>%1 не использовано</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Окупаемость</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не достигнута</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>месяц %1</translation>
    </message>
    <message>
        <source>Expected, by weight</source>
        <translation>Ожидается, по весам</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Будущее</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>С распределёнными авансами</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Упущенное</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Отсутствует: %1.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>What if: %1. The terms are the plan&apos;s; the figures are those of this case.</source>
        <translation>Что, если: %1. Сроки взяты из плана, цифры относятся к этому случаю.</translation>
    </message>
    <message>
        <source>None of its terms fits what is in use.</source>
        <translation>Ни один из его сроков не подходит к тому, что используется.</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Что может быть</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 сэкономлено</translation>
    </message>
    <message>
        <source>by the invoices</source>
        <translation>по счетам</translation>
    </message>
    <message>
        <source>On demand alone: %1. With the plan: %2 by the invoices, %3 with upfront fees spread over their terms. Net present value of what the invoices save, at %4 a year: %5.</source>
        <translation>Только по требованию: %1. С планом: %2 по счетам, %3 с авансами, распределёнными по срокам. Чистая приведённая стоимость экономии по счетам при %4 в год: %5.</translation>
    </message>
    <message>
        <source>what is owned and planned, against on demand</source>
        <translation>купленное и запланированное против оплаты по требованию</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>столько же</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <translation>Изменение: %1.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>what good practice says</source>
        <translation>что говорит хорошая практика</translation>
    </message>
    <message>
        <source>Its settings give no cause for a finding.</source>
        <translation>Настройки не дают повода для замечаний.</translation>
    </message>
    <message>
        <source>Practices that are followed, as its author states</source>
        <translation>Практики, которым следуют, со слов автора</translation>
    </message>
    <message>
        <source>Practices that are not ticked</source>
        <translation>Неотмеченные практики</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Что отказывает</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Остаётся мощности</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>Down a month</source>
        <translation>Простой в месяц</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>of 43,800 minutes</source>
        <translation>из 43 800 минут</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Ожидаемые потери</translation>
    </message>
    <message>
        <source>at %1 an hour</source>
        <translation>по %1 за час</translation>
    </message>
    <message>
        <source>Risk-adjusted</source>
        <translation>С учётом риска</translation>
    </message>
    <message>
        <source>a month, with the bill</source>
        <translation>в месяц, вместе со счётом</translation>
    </message>
    <message>
        <source>any one of set %1</source>
        <translation>один из набора %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>обязателен</translation>
    </message>
    <message>
        <source>your figure</source>
        <translation>ваше значение</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Of a month</source>
        <translation>Доля месяца</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужен</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>what runs where, what it survives, how available it is</source>
        <translation>что где работает, что переживёт, насколько доступно</translation>
    </message>
    <message>
        <source>What it survives</source>
        <translation>Устойчивость к отказам</translation>
    </message>
    <message>
        <source>Availability, estimated from what vendors promise and from your figures</source>
        <translation>Доступность: оценка по обещаниям поставщиков и вашим значениям</translation>
    </message>
    <message>
        <source>Recovery times and losses are those that vendors state, at worst; what they do not state is not guessed. Components are taken to fail independently.</source>
        <translation>Время восстановления и потери — худшие из указанных поставщиками; чего они не указывают, не угадывается. Считается, что компоненты отказывают независимо.</translation>
    </message>
</context>
<context>
    <name>costrata::ReportOptionsPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Designs with line items</source>
        <translation>Варианты с позициями</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Comparison matrix</source>
        <translation>Сравнительная матрица</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Price sources</source>
        <translation>Источники цен</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Which comparison matrix is printed</source>
        <translation>Какая сравнительная матрица печатается</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>One page for those who decide</source>
        <translation>Одна страница для тех, кто решает</translation>
    </message>
    <message>
        <source>All sections that are on</source>
        <translation>Все включённые разделы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>РАЗДЕЛЫ</translation>
    </message>
    <message>
        <source>The designs&apos; services</source>
        <translation>Сервисы вариантов</translation>
    </message>
    <message>
        <source>DESIGNS</source>
        <translation>ВАРИАНТЫ</translation>
    </message>
    <message>
        <source>Database cost comparison</source>
        <translation>Сравнение стоимости баз данных</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
</context>
<context>
    <name>costrata::ReportPage</name>
    <message>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Экспорт PDF…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>There is no design to report on yet.

Use “+ Add” at the left to price a database, or open a workspace (Ctrl+O).</source>
        <translation>Пока нет варианта для отчёта.

Нажмите слева «+ Добавить», чтобы оценить базу данных, или откройте рабочую область (Ctrl+O).</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>costrata::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>costrata::RequirementPanel</name>
    <message>
        <source>Elsewhere</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Все провайдеры</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все сервисы</translation>
    </message>
    <message>
        <source>Best for each service</source>
        <translation>Лучший для каждого сервиса</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Require nothing but the workload</source>
        <translation>Не требовать ничего, кроме нагрузки</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Change it in the Workload panel.</source>
        <translation>Меняется на панели «Нагрузка».</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Провайдеры</translation>
    </message>
    <message>
        <source>Only these providers.</source>
        <translation>Только эти провайдеры.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Only these services. The workload says which kinds of data and engines serve it.</source>
        <translation>Только эти сервисы. Какие виды данных и СУБД подходят, определяет нагрузка.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>In each of these. Else each service in the region that is best for the workload&apos;s location.</source>
        <translation>В каждом из выбранных. Иначе каждый сервис берётся в регионе, который лучше всего подходит к расположению нагрузки.</translation>
    </message>
    <message>
        <source>For the workload: %1</source>
        <translation>Для нагрузки: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>The workspace states no workload.</source>
        <translation>Нагрузка не описана.</translation>
    </message>
</context>
<context>
    <name>costrata::SensitivityView</name>
    <message>
        <source>Change each number alone &amp;by ±</source>
        <translation>Менять каждое число отдельно &amp;на ±</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Изменение в процентах</translation>
    </message>
    <message>
        <source>Double click a bar, or press Enter on it, to draw its curve.</source>
        <translation>Двойной щелчок по полосе или Enter на ней строит её кривую.</translation>
    </message>
    <message>
        <source>There is no design yet.

Use “+ Add” at the left to price a database; its numbers are then tried one by one.</source>
        <translation>Вариантов пока нет.

Добавьте вариант кнопкой «+ Добавить» слева, и его числа будут испытаны по одному.</translation>
    </message>
    <message>
        <source>%1 costs %2 now.</source>
        <translation>%1 сейчас стоит %2.</translation>
    </message>
    <message>
        <source>It hangs most on %1: from %2 the cost changes by %3 to %4 per month.</source>
        <translation>Больше всего влияет %1: при %2 стоимость меняется на величину от %3 до %4 в месяц.</translation>
    </message>
    <message>
        <source>One other number changes nothing in this range.</source>
        <translation>Ещё одно число в этих пределах ничего не меняет.</translation>
    </message>
    <message>
        <source>%1 other numbers change nothing in this range.</source>
        <translation>Других чисел, которые в этих пределах ничего не меняют: %1.</translation>
    </message>
    <message>
        <source>Not tried, because they are not given: %1.</source>
        <translation>Не испытано, потому что не указано: %1.</translation>
    </message>
    <message>
        <source>No number of this design changes its cost in this range.

Try a larger change, or give the quantities that are asked for at the right.</source>
        <translation>Ни одно число этого варианта не меняет его стоимость в этих пределах.

Попробуйте большее изменение или укажите справа запрошенные количества.</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Как остальные</translation>
    </message>
    <message>
        <source>Number with a range of its own</source>
        <translation>Число с собственным диапазоном</translation>
    </message>
    <message>
        <source>Change this number by the same share as the others again</source>
        <translation>Снова менять это число на ту же долю, что и остальные</translation>
    </message>
    <message>
        <source>&amp;Range of</source>
        <translation>&amp;Диапазон для</translation>
    </message>
    <message>
        <source>The range must include the value that is set</source>
        <translation>Диапазон должен включать заданное значение</translation>
    </message>
    <message>
        <source>In a range of their own, not by the same share: %1.</source>
        <translation>В собственном диапазоне, а не на ту же долю: %1.</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>о&amp;т</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;до</translation>
    </message>
</context>
<context>
    <name>costrata::SettingsForm</name>
    <message>
        <source>Range: %1 to %2</source>
        <translation>Пределы: от %1 до %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>not offered in this region: its price is missing</source>
        <translation>не предлагается в этом регионе: нет цены</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
</context>
<context>
    <name>costrata::SpaceModel</name>
    <message>
        <source>Payments upfront are spread over their terms.</source>
        <translation>Аванс распределён по его сроку.</translation>
    </message>
    <message>
        <source>Against the cheapest of all.</source>
        <translation>Относительно самой дешёвой.</translation>
    </message>
    <message>
        <source>Monthly uptime in the vendor&apos;s agreement.</source>
        <translation>Доступность за месяц по соглашению поставщика.</translation>
    </message>
    <message>
        <source>Time to recover from the loss of a zone, at worst.</source>
        <translation>Время восстановления после потери зоны, в худшем случае.</translation>
    </message>
    <message>
        <source>Time to recover from the loss of the region, at worst.</source>
        <translation>Время восстановления после потери региона, в худшем случае.</translation>
    </message>
    <message>
        <source>vCPUs, as a multiple of what the load needs.</source>
        <translation>vCPU: во сколько раз больше, чем нужно нагрузке.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Zone RTO</source>
        <translation>RTO зоны</translation>
    </message>
    <message>
        <source>Region RTO</source>
        <translation>RTO региона</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>минимум</translation>
    </message>
</context>
<context>
    <name>costrata::SpaceText</name>
    <message>
        <source>Promised uptime</source>
        <translation>Обещанная доступность</translation>
    </message>
    <message>
        <source>Recovery from the loss of a zone; the quicker, the higher</source>
        <translation>Восстановление после потери зоны; чем быстрее, тем выше</translation>
    </message>
    <message>
        <source>Recovery from the loss of the region; the quicker, the higher</source>
        <translation>Восстановление после потери региона; чем быстрее, тем выше</translation>
    </message>
    <message>
        <source>vCPUs, as a multiple of the need</source>
        <translation>vCPU: во сколько раз больше, чем нужно</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>, %1 of it upfront over %2</source>
        <translation>, аванс %1 на %2</translation>
    </message>
    <message>
        <source>, committed for %1</source>
        <translation>, обязательство на %1</translation>
    </message>
    <message>
        <source>Uptime %1</source>
        <translation>Доступность %1</translation>
    </message>
    <message>
        <source>RTO: zone %1, region %2</source>
        <translation>RTO: зона %1, регион %2</translation>
    </message>
    <message>
        <source>Headroom: %1</source>
        <translation>Запас: %1</translation>
    </message>
    <message>
        <source>Cost, $ a month</source>
        <translation>Стоимость, $ в месяц</translation>
    </message>
    <message>
        <source>follows the load</source>
        <translation>следует за нагрузкой</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1; %2, %3 reads and %4 writes</source>
        <translation>%1; %2, чтений %3, записей %4</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>none</source>
        <comment>commitment</comment>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>With an uptime of %1</source>
        <translation>При доступности %1</translation>
    </message>
    <message>
        <source>Without a promised uptime</source>
        <translation>Без обещанной доступности</translation>
    </message>
    <message>
        <source>With %1 to recover from the loss of a zone</source>
        <translation>При восстановлении после потери зоны за %1</translation>
    </message>
    <message>
        <source>Without a stated recovery from the loss of a zone</source>
        <translation>Без указанного восстановления после потери зоны</translation>
    </message>
    <message>
        <source>With %1 of writes lost with a zone</source>
        <translation>При потере записей за %1 вместе с зоной</translation>
    </message>
    <message>
        <source>Without a stated loss of writes with a zone</source>
        <translation>Без указанной потери записей вместе с зоной</translation>
    </message>
    <message>
        <source>With %1 to recover from the loss of the region</source>
        <translation>При восстановлении после потери региона за %1</translation>
    </message>
    <message>
        <source>Without a stated recovery from the loss of the region</source>
        <translation>Без указанного восстановления после потери региона</translation>
    </message>
    <message>
        <source>With %1 of writes lost with the region</source>
        <translation>При потере записей за %1 вместе с регионом</translation>
    </message>
    <message>
        <source>Without a stated loss of writes with the region</source>
        <translation>Без указанной потери записей вместе с регионом</translation>
    </message>
    <message>
        <source>With a commitment of %1</source>
        <translation>С обязательством на %1</translation>
    </message>
    <message>
        <source>With %1 upfront</source>
        <translation>С авансом %1</translation>
    </message>
    <message>
        <source>With a budget of %1 a month</source>
        <translation>При бюджете %1 в месяц</translation>
    </message>
    <message>
        <source>%1: from %2 up nothing meets the requirements any longer.</source>
        <translation>%1: от %2 и выше требованиям уже ничто не отвечает.</translation>
    </message>
    <message>
        <source>%1: from %2 down nothing meets the requirements any longer.</source>
        <translation>%1: от %2 и ниже требованиям уже ничто не отвечает.</translation>
    </message>
    <message>
        <source>%1: from %2 up %3 is the cheapest, at %4 a month there.</source>
        <translation>%1: от %2 и выше дешевле всех %3, там %4 в месяц.</translation>
    </message>
    <message>
        <source>%1: from %2 down %3 is the cheapest, at %4 a month there.</source>
        <translation>%1: от %2 и ниже дешевле всех %3, там %4 в месяц.</translation>
    </message>
    <message>
        <source>It would take a lower uptime</source>
        <translation>Понадобилась бы более низкая доступность</translation>
    </message>
    <message>
        <source>It would take longer to recover from the loss of a zone</source>
        <translation>Восстановление после потери зоны заняло бы больше времени</translation>
    </message>
    <message>
        <source>It would lose more with a zone</source>
        <translation>С зоной терялось бы больше</translation>
    </message>
    <message>
        <source>It would take longer to recover from the loss of the region</source>
        <translation>Восстановление после потери региона заняло бы больше времени</translation>
    </message>
    <message>
        <source>It would lose more with the region</source>
        <translation>С регионом терялось бы больше</translation>
    </message>
    <message>
        <source>It would take a longer commitment</source>
        <translation>Понадобилось бы более долгое обязательство</translation>
    </message>
    <message>
        <source>It would take a larger payment upfront</source>
        <translation>Понадобился бы более крупный аванс</translation>
    </message>
    <message>
        <source>It would take a larger budget</source>
        <translation>Понадобился бы больший бюджет</translation>
    </message>
    <message>
        <source>Prices or quantities are missing in every configuration</source>
        <translation>Во всех конфигурациях нет цен или количеств</translation>
    </message>
    <message>
        <source>The vendor accepts none of its configurations</source>
        <translation>Поставщик не принимает ни одну из конфигураций</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>без цены: %1</translation>
    </message>
    <message>
        <source>%1 refused by the vendor</source>
        <translation>отклонены поставщиком: %1</translation>
    </message>
    <message>
        <source>%1 below the uptime</source>
        <translation>ниже доступности: %1</translation>
    </message>
    <message>
        <source>%1 above the zone&apos;s RTO</source>
        <translation>выше RTO зоны: %1</translation>
    </message>
    <message>
        <source>%1 above the zone&apos;s RPO</source>
        <translation>выше RPO зоны: %1</translation>
    </message>
    <message>
        <source>%1 above the region&apos;s RTO</source>
        <translation>выше RTO региона: %1</translation>
    </message>
    <message>
        <source>%1 above the region&apos;s RPO</source>
        <translation>выше RPO региона: %1</translation>
    </message>
    <message>
        <source>%1 with a longer commitment</source>
        <translation>с более долгим обязательством: %1</translation>
    </message>
    <message>
        <source>%1 with more upfront</source>
        <translation>с большим авансом: %1</translation>
    </message>
    <message>
        <source>%1 above the budget</source>
        <translation>выше бюджета: %1</translation>
    </message>
    <message>
        <source>Loss of a zone: RTO %1, RPO %2</source>
        <translation>Потеря зоны: RTO %1, RPO %2</translation>
    </message>
    <message>
        <source>Loss of the region: RTO %1, RPO %2</source>
        <translation>Потеря региона: RTO %1, RPO %2</translation>
    </message>
</context>
<context>
    <name>costrata::SpaceView</name>
    <message>
        <source>What the cost stands against</source>
        <translation>С чем сопоставить стоимость</translation>
    </message>
    <message>
        <source>How many of each service</source>
        <translation>Сколько конфигураций каждого сервиса</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Adopt as design</source>
        <translation>Взять в варианты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошли</translation>
    </message>
    <message>
        <source>Cost against promised uptime</source>
        <translation>Стоимость и обещанная доступность</translation>
    </message>
    <message>
        <source>Cost against recovery from the loss of a zone</source>
        <translation>Стоимость и восстановление после потери зоны</translation>
    </message>
    <message>
        <source>Cost against recovery from the loss of the region</source>
        <translation>Стоимость и восстановление после потери региона</translation>
    </message>
    <message>
        <source>Cost against headroom</source>
        <translation>Стоимость и запас</translation>
    </message>
    <message>
        <source>Cost against what it buys</source>
        <translation>Стоимость и что за неё дают</translation>
    </message>
    <message>
        <source>All configurations</source>
        <translation>Все конфигурации</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Words that a configuration must have</source>
        <translation>Слова, которые должны быть в конфигурации</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все сервисы</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>Configurations by cost</source>
        <translation>Конфигурации по стоимости</translation>
    </message>
    <message>
        <source>Add what is selected to the designs</source>
        <translation>Добавить выбранное в варианты</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Что не вошло и почему</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 из %2 сервисов</translation>
    </message>
    <message>
        <source>Searching every configuration of every service…</source>
        <translation>Перебираются все конфигурации всех сервисов…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n сервис</numerusform>
            <numerusform>%n сервиса</numerusform>
            <numerusform>%n сервисов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are found</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>See what to relax</source>
        <translation>Посмотреть, что ослабить</translation>
    </message>
    <message>
        <source>State a workload</source>
        <translation>Описать нагрузку</translation>
    </message>
    <message>
        <source>State what the application needs, and every configuration of every service that serves it is billed here.</source>
        <translation>Опишите, что нужно приложению, и здесь будет посчитана каждая конфигурация каждого подходящего сервиса.</translation>
    </message>
    <message>
        <source>No configuration meets all requirements.</source>
        <translation>Ни одна конфигурация не отвечает всем требованиям.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n designs</source>
        <translation>
            <numerusform>Взять в варианты: %n</numerusform>
            <numerusform>Взять в варианты: %n</numerusform>
            <numerusform>Взять в варианты: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace holds no more designs than it has now.</source>
        <translation>Больше вариантов в рабочее пространство не помещается.</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) added; there is no room for more.</source>
        <translation>
            <numerusform>Добавлен %n вариант; больше места нет.</numerusform>
            <numerusform>Добавлено %n варианта; больше места нет.</numerusform>
            <numerusform>Добавлено %n вариантов; больше места нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n designs are added. Undo takes them back.</source>
        <translation>
            <numerusform>Добавлен %n вариант. Отмена уберёт его.</numerusform>
            <numerusform>Добавлено %n варианта. Отмена уберёт их.</numerusform>
            <numerusform>Добавлено %n вариантов. Отмена уберёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added to the designs. Undo takes it back.</source>
        <translation>%1 добавлен в варианты. Отмена уберёт его.</translation>
    </message>
    <message>
        <source>Provider or service</source>
        <translation>Провайдер или сервис</translation>
    </message>
    <message>
        <source>Best of each</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Любой срок</translation>
    </message>
    <message>
        <source>%1 configurations</source>
        <translation>Конфигурации: %1</translation>
    </message>
    <message>
        <source>meet the requirements, of %1 that serve the workload; each is billed exactly</source>
        <translation>отвечают требованиям, из %1 подходящих для нагрузки; каждая посчитана точно</translation>
    </message>
    <message>
        <source>%1 more lack a price or a quantity, and %2 are refused by the vendor.</source>
        <translation>Ещё у %1 нет цены или количества, %2 отклонены поставщиком.</translation>
    </message>
    <message>
        <source>%1 listed: the %2 cheapest of each service, and the cheapest of each kind</source>
        <translation>В списке %1: %2 самых дешёвых у каждого сервиса и самые дешёвые каждого вида</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
</context>
<context>
    <name>costrata::SurvivalModel</name>
    <message>
        <source>Recovery time objective: how long until all serves again, at worst, as the vendors state it</source>
        <translation>Целевое время восстановления: когда всё снова заработает, в худшем случае, по данным поставщиков</translation>
    </message>
    <message>
        <source>Recovery point objective: how much of the last writes is lost, at worst, as the vendors state it</source>
        <translation>Целевая точка восстановления: сколько последних записей теряется, в худшем случае, по данным поставщиков</translation>
    </message>
    <message>
        <source>Nodes that serve without your doing, of the component that is left with the least</source>
        <translation>Узлы, работающие без вашего участия, у компонента, у которого их осталось меньше всего</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Что отказывает</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Остаётся мощности</translation>
    </message>
</context>
<context>
    <name>costrata::SweepView</name>
    <message>
        <source>What varies</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>&amp;Менять</translation>
    </message>
    <message>
        <source>Which designs follow the variable</source>
        <translation>Какие варианты следуют за переменной</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейно</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Логарифмически</translation>
    </message>
    <message>
        <source>There is no design to draw yet.

Use “+ Add” at the left to price a database, or choose one of the questions under “Vary”.</source>
        <translation>Строить пока нечего.

Добавьте вариант кнопкой «+ Добавить» слева или выберите один из вопросов в списке «Менять».</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Настройки %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>О&amp;т</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>The range must end above its start</source>
        <translation>Конец диапазона должен быть больше начала</translation>
    </message>
    <message>
        <source>Does not follow</source>
        <translation>Не следует</translation>
    </message>
    <message>
        <source>%1 of %2 designs follow ▾</source>
        <translation>Следуют варианты: %1 из %2 ▾</translation>
    </message>
    <message>
        <source>A logarithmic axis needs a range that starts above zero; this one is drawn linear.</source>
        <translation>Логарифмической оси нужен диапазон больше нуля; эта ось линейная.</translation>
    </message>
    <message>
        <source>The setting that means the same follows in every design; a design without one is a level line.</source>
        <translation>В каждом варианте меняется настройка с тем же смыслом; вариант без неё — горизонтальная линия.</translation>
    </message>
    <message>
        <source>The workload</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Designs that follow the workload are sized for each value; where one ends, its service no longer fits.</source>
        <translation>Варианты, которые следуют за нагрузкой, подбираются для каждого значения; где линия обрывается, сервис больше не подходит.</translation>
    </message>
    <message>
        <source>Every design</source>
        <translation>Все варианты</translation>
    </message>
    <message>
        <source>Load, times today&apos;s</source>
        <translation>Нагрузка, в разах от нынешней</translation>
    </message>
    <message>
        <source>Data, times today&apos;s</source>
        <translation>Данные, в разах от нынешних</translation>
    </message>
    <message>
        <source>Every number that grows is multiplied, in every design, up to what the service sells; a design without one is a level line.</source>
        <translation>Каждое растущее число умножается в каждом варианте, в пределах того, что продаёт сервис; вариант без таких чисел — ровная линия.</translation>
    </message>
</context>
<context>
    <name>costrata::TermsList</name>
    <message>
        <source>Term and payment</source>
        <translation>Срок и оплата</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>First month of the term</source>
        <translation>Первый месяц срока</translation>
    </message>
    <message>
        <source>Start of a term: %1</source>
        <translation>Начало срока: %1</translation>
    </message>
    <message>
        <source>Bought already: it is counted, kept by “Optimise”, and its upfront fee was paid before the plan</source>
        <translation>Уже куплено: учитывается, сохраняется при оптимизации, аванс уплачен до плана</translation>
    </message>
    <message>
        <source>Owned commitment</source>
        <translation>Имеющееся обязательство</translation>
    </message>
    <message>
        <source>Remove this commitment</source>
        <translation>Удалить это обязательство</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Удалить обязательство</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Шаги по %1</translation>
    </message>
    <message>
        <source>In steps of %1</source>
        <translation>Шагами по %1</translation>
    </message>
    <message>
        <source>Nothing that it covers is in use, or it has no price: it is not counted.</source>
        <translation>Ничто из покрываемого не используется или нет цены: не учитывается.</translation>
    </message>
    <message>
        <source>It has lapsed before the plan starts.</source>
        <translation>Истекло до начала плана.</translation>
    </message>
    <message>
        <source>Its start has passed: it counts as owned.</source>
        <translation>Начало прошло: считается имеющимся.</translation>
    </message>
    <message>
        <source>It starts after the horizon: it changes nothing shown here.</source>
        <translation>Начинается после горизонта: здесь ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>costrata::Timeline</name>
    <message>
        <source>0 s</source>
        <translation>0 с</translation>
    </message>
    <message>
        <source>the rest goes on</source>
        <translation>остальное работает</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happens after the failure</source>
        <translation>Что происходит после отказа</translation>
    </message>
</context>
<context>
    <name>costrata::TornadoView</name>
    <message>
        <source>What the cost hangs on</source>
        <translation>От чего зависит стоимость</translation>
    </message>
</context>
<context>
    <name>costrata::WinnerPanel</name>
    <message>
        <source>The cheapest now</source>
        <translation>Дешевле всех сейчас</translation>
    </message>
    <message>
        <source>If one requirement is relaxed</source>
        <translation>Если ослабить одно требование</translation>
    </message>
    <message>
        <source>If the load changes</source>
        <translation>Если нагрузка изменится</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 в месяц</translation>
    </message>
    <message>
        <source>No configuration meets all requirements.</source>
        <translation>Ни одна конфигурация не отвечает всем требованиям.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Ослабить</translation>
    </message>
    <message>
        <source>Relax: %1</source>
        <translation>Ослабить: %1</translation>
    </message>
    <message>
        <source>Change this requirement so that it is met</source>
        <translation>Изменить требование так, чтобы оно выполнялось</translation>
    </message>
    <message>
        <source>No requirement makes it dearer: without any one of them the same is the cheapest.</source>
        <translation>Ни одно требование не делает дороже: без любого из них дешевле всех то же самое.</translation>
    </message>
    <message>
        <source>No requirement alone is in the way: relax several of them, or take more providers, services or regions.</source>
        <translation>Ни одно требование само по себе не мешает: ослабьте несколько или возьмите больше провайдеров, сервисов или регионов.</translation>
    </message>
    <message>
        <source>Searching other loads…</source>
        <translation>Проверяются другие нагрузки…</translation>
    </message>
    <message>
        <source>From a tenth to ten times of the data, the reads, the writes and the active hours, each alone, the same service stays the cheapest.</source>
        <translation>При объёме данных, числе чтений, записей и активных часах от десятой доли до десятикратных, по отдельности, дешевле всех остаётся тот же сервис.</translation>
    </message>
</context>
<context>
    <name>costrata::WorkloadPanel</name>
    <message>
        <source>WORKLOAD</source>
        <translation>НАГРУЗКА</translation>
    </message>
    <message>
        <source>Design every service that fits</source>
        <translation>Варианты для всех подходящих сервисов</translation>
    </message>
    <message>
        <source>Adds a design for each service that fits and has none, and removes those that follow the workload and no longer fit</source>
        <translation>Добавляет вариант для каждого подходящего сервиса, у которого его нет, и убирает те, что следуют за нагрузкой и больше не подходят</translation>
    </message>
    <message>
        <source>OVER TIME</source>
        <translation>СО ВРЕМЕНЕМ</translation>
    </message>
    <message>
        <source>Data grows</source>
        <translation>Рост данных</translation>
    </message>
    <message>
        <source>Load grows</source>
        <translation>Рост нагрузки</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Close the workload</source>
        <translation>Закрыть нагрузку</translation>
    </message>
    <message>
        <source>Edit the workload</source>
        <translation>Изменить нагрузку</translation>
    </message>
    <message>
        <source>Not stated. Say what you need and get a priced design for every service that fits.</source>
        <translation>Не указана. Опишите её и получите варианты с ценами.</translation>
    </message>
    <message>
        <source>%1, %2%3
%4 reads/s, %5 writes/s%6
%7, %8</source>
        <translation>%1, %2%3
%4 чтений/с, %5 записей/с%6
%7, %8</translation>
    </message>
    <message>
        <source>survives a zone</source>
        <translation>переживает потерю зоны</translation>
    </message>
    <message>
        <source>one zone</source>
        <translation>одна зона</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) follow the workload; a value that you change by hand stays.</source>
        <translation>
            <numerusform>%n вариант следует за нагрузкой; изменённое вручную значение остаётся.</numerusform>
            <numerusform>%n варианта следуют за нагрузкой; изменённое вручную значение остаётся.</numerusform>
            <numerusform>%n вариантов следуют за нагрузкой; изменённое вручную значение остаётся.</numerusform>
        </translation>
    </message>
    <message>
        <source>No design follows the workload yet.</source>
        <translation>Пока ни один вариант не следует за нагрузкой.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Не вошли:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
