import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('weapons, craft and deeds act for the state or group that sends them', () =>
  statementTable([
    ['Sudanese airstrikes wounded nine farmers in Chad.', ['Sudan INJURED nine farmers at Chad <active-clause>']],
    ['Two Malians were killed by Algerian artillery.', ['Algeria KILLED Two Malians <passive-clause>']],
    ['Pakistani drones hit an Indian airfield.', ['Pakistan ATTACKED Indian airfield <active-clause>']],
    ['Norwegian F-35s intercepted a Russian bomber.', ['Norway INTERCEPTED Russian bomber <active-clause>']],
    ['A Vietnamese patrol vessel rammed two Chinese boats.', ['Vietnam ATTACKED China <active-clause>']],
    ['Rockets fired by Hamas injured a farmer in Ashdod.', ['Hamas INJURED farmer at Ashdod <active-clause>']],
    ['The HMS Lancaster shot down an Iranian missile.', ['HMS Lancaster ATTACKED Iran <light-verb>']],
    ['Italian coastguard boats rescued ninety sailors.', ['Italy RESCUED ninety sailors <active-clause>']],
    ['Eritrean tanks and howitzers shelled Adigrat.', ['Eritrea SHELLED Adigrat <active-clause>']],
    ['A suspected Turkish drone strike killed two fighters.', ['Turkey KILLED two fighters possible <active-clause>']],
    // nobody's weapon, nobody's state, and what is only said or made there
    ['A Japanese fishing boat rammed a pier.', []],
    ['French cheese reached Japan.', []],
    ['Egyptian strikes angered Libya.', []],
    ['Peruvian teachers thanked Chile.', ['Peruvian teachers THANKED Chile <active-clause>']],
    ['A missile killed three soldiers.', []],
    ['A Norwegian cargo ship rescued four fishermen.', []],
    ['Brazilian football fans attacked a referee.', ['Brazilian football fans ATTACKED referee <active-clause>']],
    ['Polish doctors rescued three climbers.', ['Polish doctors RESCUED three climbers <active-clause>']],
  ]))
