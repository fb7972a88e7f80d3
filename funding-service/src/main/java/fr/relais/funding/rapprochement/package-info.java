/** What a Caf ordered, sent and was answered, set against its ledger day by day: whatever does not agree is named (I13). */
package fr.relais.funding.rapprochement;
