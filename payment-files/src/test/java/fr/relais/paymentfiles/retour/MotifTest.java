package fr.relais.paymentfiles.retour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reason codes of ISO 20022, in French. */
class MotifTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            AC01 | Numéro de compte (IBAN) incorrect
            AC04 | Compte clos
            AC06 | Compte bloqué
            AG01 | Opération interdite sur ce type de compte
            AM04 | Provision insuffisante
            AM05 | Opération en double
            BE04 | Adresse du bénéficiaire absente ou incorrecte
            MD07 | Titulaire du compte décédé
            MS02 | Motif non précisé par le client
            MS03 | Motif non précisé par la banque
            RC01 | Code de la banque (BIC) incorrect
            RR01 | Compte ou identification du donneur d'ordre manquant (règlementation)
            RR04 | Motif règlementaire
            FF01 | Format du fichier incorrect
            DUPL | Paiement en double
            CUST | Décision du client
            """)
    void translated(String code, String libelle) {
        assertThat(Motif.of(code)).isEqualTo(new Motif(code, libelle));
        assertThat(Motif.of(code).isKnown()).isTrue();
    }

    @Test
    @DisplayName("A code that the table does not hold is kept as it came")
    void unknown() {
        assertThat(Motif.of("ZZ99")).isEqualTo(new Motif("ZZ99", "Motif communiqué par la banque, sans libellé connu"));
        assertThat(Motif.of("ZZ99").isKnown()).isFalse();
    }

    @Test
    @DisplayName("The table holds codes of the standard, each with its own words")
    void table() {
        assertThat(Motif.table().keySet()).hasSizeGreaterThan(60).allMatch(code -> code.matches("[A-Z]{2}[A-Z0-9]{2}"));
        assertThat(Motif.table().values())
                .doesNotHaveDuplicates()
                .allMatch(libelle -> libelle.equals(libelle.strip()) && !libelle.isEmpty() && !libelle.endsWith("."));
    }
}
