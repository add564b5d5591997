/** Months in the languages of the press, in lower case without points, and their numbers. Names that are English words of another meaning are left out. */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar jän jänner enero ene gennaio gen janeiro januari styczeń stycznia tammikuu tammikuuta ocak leden ledna январь января',
  'february feb février fevrier févr fév februar febrero febbraio fevereiro fev februari luty lutego helmikuu helmikuuta şubat únor února февраль февраля',
  'march mar mars märz maerz mär mrz marzo março maart mrt marts marzec marca maaliskuu maaliskuuta mart březen března март марта',
  'april apr avril avr abril abr aprile kwiecień kwietnia huhtikuu huhtikuuta nisan duben dubna апрель апреля',
  'may mai mayo maggio mag maio mei maj maja toukokuu toukokuuta mayıs květen května май мая',
  'june jun juin juni junio giugno giu junho czerwiec czerwca kesäkuu kesäkuuta haziran červen června июнь июня',
  'july jul juillet juil juli julio luglio lug julho lipiec lipca heinäkuu heinäkuuta temmuz červenec července июль июля',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia elokuu elokuuta ağustos srpen srpna август августа',
  'september sept sep septembre septiembre setiembre settembre setembro wrzesień września syyskuu syyskuuta eylül září сентябрь сентября',
  'october oct octobre oktober okt octubre ottobre ott outubro out październik października lokakuu lokakuuta ekim říjen října октябрь октября',
  'november nov novembre noviembre novembro listopad listopada marraskuu marraskuuta kasım listopadu ноябрь ноября',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro desember des joulukuu joulukuuta grudzień grudnia aralık prosinec prosince декабрь декабря',
]

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
)

/** The number of a month by its name in any of these languages; undefined where it is none. */
export const monthOf = (name: string): number | undefined => NUMBERS.get(name.toLowerCase())
