"""Tools and standards that people write like ordinary words, or that open a line: known to be names."""

from __future__ import annotations

from interview.reading.words import listed

NAMES = listed(
    ".net airflow alteryx angular ansible arabic asana asta autocad avaya aws azure bash bengali"
    " bigquery bitbucket bluebeam canva cassandra cerner civil3d civils3d confluence coshh css czech"
    " danish databricks datadog dbt django docker drupal dutch dynamics elasticsearch emis english"
    " epic eurocode eurocodes excel fastapi fidelio figma five9 flask french freshdesk ga4 gcp genesys"
    " german git github gitlab golang grafana graphql greek haccp hadoop hindi html hubspot"
    " illustrator indesign intercom italian itil japanese java javascript jenkins jira julia kafka"
    " kaizen kanban korean kotlin kubernetes laravel lean linux looker magento mailchimp makaton"
    " mandarin marketo matlab meditech metabase micros mongodb montessori mysql navisworks netsuite"
    " next.js node.js nosql notion numpy opera oracle outlook pandas perl photoshop php polish"
    " portuguese postgres postgresql powerpoint powershell premiere primavera prince2 procore"
    " prometheus punjabi python pytorch qlik quickbooks rabbitmq rails react redis redshift revit rio"
    " romanian ruby russian rust sage salesforce sass scala scrum seo sharepoint shopify sketch slack"
    " snowflake solidworks somali spanish spark splunk spring spss sql stata svelte swift systmone"
    " tableau tensorflow terraform trello turkish typescript ukrainian unix urdu vue welsh windows"
    " word wordpress workday xero zendesk"
)
LANGUAGES = listed(
    "arabic bengali czech danish dutch english french german greek hindi italian japanese korean"
    " mandarin polish portuguese punjabi romanian russian somali spanish turkish ukrainian urdu welsh"
)
# Also ordinary words: a name only with a capital that no sentence gave them.
ORDINARY = listed(
    "word excel access swift go rust ruby spring express slack notion sage opera oracle rails lean spark"
    " react flask epic rio outlook premiere jira workday dynamics stripe"
)


def is_name(word: str, *, opens: bool) -> bool:
    """Written like a name: SQL, Python, C++, B2. `opens`: a capital first letter says nothing here."""
    plain = word.casefold()
    if plain in ORDINARY:
        return word != plain and not opens
    if plain in NAMES or "+" in word or "#" in word:
        return True
    inner = word[1:].replace("'s", "").replace("’s", "")
    if any(letter.isupper() for letter in inner) and any(letter.isalpha() for letter in word):
        return True
    return word[:1].isupper() and (not opens or any(letter.isdigit() for letter in inner))


def is_title_case(line: str) -> bool:
    """Most words have a capital, so that capitals mark no names."""
    long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) > 0.7 * len(long)
