"""What the CVs of the tests say, line by line in reading order."""

NAME = "Sample Candidate"
CONTACT = "Sample Street 1, 00000 Sampletown | +00 000 0000000 | sample.candidate@example.org"

PROFILE = (
    "Operations manager with nine years in logistics and retail. I find what is slow, measure it, fix it "
    "and hand it over so that it stays fixed. Looking for a role with a team of five to fifteen people."
)
OFFICE = (
    "Efficient office workflows: final figures filed five days earlier, conflicts in the shift plan cut "
    "by a fifth, and an affordable offsite for fifty staff."
)
JOBS = (
    (
        "Operations Manager, Example Freight Ltd",
        "2019 – 2024",
        (
            "Led twelve people in two shifts and brought late deliveries from 9.4% to 3.1% in ten months.",
            "Moved 4,200 orders a week from spreadsheets to a booking system without a lost order.",
            "Wrote the handover plan that three other depots use today.",
        ),
    ),
    (
        "Shift Supervisor, Placeholder Stores",
        "2016 – 2019",
        (
            "Planned rotas for 35 people; sick cover went from two hours of calls to one message.",
            "Trained nine new supervisors, of whom seven are still there.",
        ),
    ),
    (
        "Warehouse Assistant, Sample & Sons",
        "2014 – 2016",
        (
            "Counted stock every quarter and found an error of £18,000 in the transfer sheet.",
            "Drove forklift trucks of classes B1 and B2 without an accident.",
        ),
    ),
)
SKILLS = ("SQL and spreadsheets", "Lean and 5S", "Rota planning", "Forklift B1, B2", "Negotiation")
LANGUAGES = (("English", "fluent"), ("German", "good"), ("Polish", "basic"))
EDUCATION = ("Diploma in Logistics, Example College, 2014", "Team Leading Level 3, Sample Institute, 2017")

GERMAN = """Lebenslauf

Muster Kandidat
Straße des Beispiels 5, 00000 Musterstadt

Berufserfahrung
• Führte ein Team von sieben Übersetzern und kürzte die Lieferzeit um größere 40 %.
• Prüfte täglich Verträge und löste Rückfragen früher als zuvor.
"""
JAPANESE = (
    "職務経歴書 見本太郎",
    "2019年 株式会社サンプル 入社 予約システムの開発を担当",
    "七人のエンジニアを率い、九か月で新しいシステムを納品しました。",
    "障害対応の時間を四時間から三十分に短縮しました。",
)
GREEK = "Υπεύθυνη ομάδας επτά μηχανικών, παρέδωσε το νέο σύστημα κρατήσεων σε εννέα μήνες."
RUSSIAN = "Руководила командой из семи инженеров и сдала новую систему бронирования за девять месяцев."
HEBREW = "ניהלתי צוות של שבעה מהנדסים ומסרנו מערכת הזמנות חדשה בזמן"
ARABIC = "قدت فريقا من سبعة مهندسين وسلمنا نظام الحجز الجديد في الموعد"


def job_lines(*, bullet: str = "• ") -> list[str]:
    """Every job: a line with its dates, then its points."""
    lines: list[str] = []
    for title, dates, points in JOBS:
        lines += [f"{title} {dates}", *(f"{bullet}{point}" for point in points)]
    return lines


def whole_cv(*, bullet: str = "• ") -> str:
    return "\n".join(
        [NAME, CONTACT, "Profile", PROFILE, "Experience", *job_lines(bullet=bullet), "Education", *EDUCATION]
    )
