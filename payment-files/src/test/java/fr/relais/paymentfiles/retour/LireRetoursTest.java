package fr.relais.paymentfiles.retour;

import static fr.relais.paymentfiles.retour.StatutRetour.ACCEPTE;
import static fr.relais.paymentfiles.retour.StatutRetour.EN_ATTENTE;
import static fr.relais.paymentfiles.retour.StatutRetour.EXECUTE;
import static fr.relais.paymentfiles.retour.StatutRetour.REJETE;
import static fr.relais.paymentfiles.retour.StatutRetour.RETOURNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MxCamt05400102;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200103;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import fr.relais.paymentfiles.Schemas;
import fr.relais.paymentfiles.retour.LigneEcartee.Raison;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the files of a bank say of transfers, of lots, and of what is not ours. */
class LireRetoursTest {

    private static final String OURCQ = "771-201800145-2022-A1";
    private static final String FROT = "771-201800146-2022-A1";
    private static final String LOT = "771-LOT-2022-0001";

    @Test
    @DisplayName(
            "pain.002.001.10: rejected with the first reason, executed, accepted, pending; a line without reference is set aside")
    void report() {
        FichierRetours read = Fichiers.read(Fichiers.text(TypeMessage.PAIN_002_001_10));

        assertThat(read.type()).isEqualTo(TypeMessage.PAIN_002_001_10);
        assertThat(read.msgId()).isEqualTo("BDF-2022-0317-1");
        assertThat(read.lots()).isEmpty();
        assertThat(read.retours())
                .containsExactly(
                        new Retour(OURCQ, REJETE, motif("AC04"), euros("8729.00"), LocalDate.parse("2022-03-17")),
                        new Retour(FROT, EXECUTE, Optional.empty(), euros("7121.94"), LocalDate.parse("2022-03-16")),
                        new Retour(
                                "771-201800147-2022-A1",
                                ACCEPTE,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.parse("2022-03-17")),
                        new Retour(
                                "771-201800148-2022-A1",
                                EN_ATTENTE,
                                motif("CONTROLE-VOP"),
                                Optional.empty(),
                                LocalDate.parse("2022-03-17")));
        assertThat(read.ecartees())
                .containsExactly(new LigneEcartee(
                        Raison.SANS_REFERENCE, Optional.empty(), Optional.of("12.50"), LocalDate.parse("2022-03-17")));
    }

    @Test
    @DisplayName("pain.002.001.03: a whole file rejected, then its debit, then the line that is why")
    void rejectedLot() {
        FichierRetours read = Fichiers.read(Fichiers.text(TypeMessage.PAIN_002_001_03));
        LocalDate day = LocalDate.parse("2022-03-16");

        assertThat(read.lots())
                .containsExactly(
                        new RetourDeLot(LOT, REJETE, motif("FF01"), Optional.empty(), day),
                        new RetourDeLot(LOT, REJETE, motif("DU02"), Optional.empty(), day));
        assertThat(read.retours()).containsExactly(new Retour(OURCQ, REJETE, motif("AC01"), euros("8729.00"), day));
    }

    @Test
    @DisplayName(
            "camt.054.001.08: executed, returned, reversed and pending transfers; what is not a transfer of ours is set aside")
    void movements() {
        FichierRetours read = Fichiers.read(Fichiers.text(TypeMessage.CAMT_054_001_08));
        LocalDate first = LocalDate.parse("2022-03-17");
        LocalDate second = LocalDate.parse("2022-03-18");

        assertThat(read.retours())
                .containsExactly(
                        new Retour(OURCQ, EXECUTE, Optional.empty(), euros("8729.00"), first),
                        new Retour(FROT, EXECUTE, Optional.empty(), euros("7121.94"), first),
                        new Retour(FROT, RETOURNE, motif("AC06"), euros("7121.94"), second),
                        new Retour("771-201800147-2022-A1", RETOURNE, Optional.empty(), euros("100.00"), second),
                        new Retour("771-201800148-2022-A1", EN_ATTENTE, Optional.empty(), euros("50.00"), second));
        assertThat(read.lots()).isEmpty();
        assertThat(read.ecartees())
                .containsExactly(
                        aside(Raison.CREDIT_SANS_RETOUR, "MEAUX-INDU", "1118.00 USD"),
                        aside(Raison.CREDIT_ANNULE, "AUTRE-1", "30.00 EUR"),
                        aside(Raison.SANS_REFERENCE, "FRAIS-3", "4.20 EUR"));
    }

    @Test
    @DisplayName(
            "camt.054.001.02: a lot debited at once, a return with the amount of its entry, amounts in the details of the lines")
    void olderMovements() {
        FichierRetours read = Fichiers.read(Fichiers.text(TypeMessage.CAMT_054_001_02));
        LocalDate day = LocalDate.parse("2022-03-17");

        assertThat(read.lots())
                .containsExactly(new RetourDeLot(LOT, EXECUTE, Optional.empty(), euros("15850.94"), day));
        assertThat(read.retours())
                .containsExactly(
                        new Retour(OURCQ, RETOURNE, motif("MD07"), euros("8729.00"), day),
                        new Retour("771-A", EXECUTE, Optional.empty(), euros("120.00"), day),
                        new Retour("771-B", EXECUTE, Optional.empty(), euros("80.00"), day));
        assertThat(read.ecartees()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName(
            "The library reads each file, and what it writes of it says the same: nothing here is outside the standard it knows")
    void oracle(TypeMessage type) {
        String text = Fichiers.text(type);
        AbstractMX read = switch (type) {
            case PAIN_002_001_03 -> MxPain00200103.parse(text);
            case PAIN_002_001_10 -> MxPain00200110.parse(text);
            case CAMT_054_001_02 -> MxCamt05400102.parse(text);
            case CAMT_054_001_08 -> MxCamt05400108.parse(text);
        };

        assertThat(Fichiers.read(read.document())).isEqualTo(Fichiers.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "PAIN.*")
    @DisplayName("The reports read here are valid against the schema of the standard")
    void valid(TypeMessage type) throws Exception {
        Schemas.requireValid(type.norme(), Fichiers.text(type).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "RCVD,EN_ATTENTE",
        "PDNG,EN_ATTENTE",
        "PATC,EN_ATTENTE",
        "ACTC,ACCEPTE",
        "ACCP,ACCEPTE",
        "ACFC,ACCEPTE",
        "ACSP,ACCEPTE",
        "ACWC,ACCEPTE",
        "ACWP,ACCEPTE",
        "ACSC,EXECUTE",
        "ACCC,EXECUTE",
        "RJCT,REJETE",
        "CANC,REJETE"
    })
    @DisplayName("Each status of a report, for a transfer and for a whole lot")
    void statuses(String code, StatutRetour statut) {
        FichierRetours read =
                Fichiers.read(Fichiers.text(TypeMessage.PAIN_002_001_03).replace("RJCT", code));

        assertThat(read.retours()).extracting(Retour::statut).containsExactly(statut);
        assertThat(read.lots()).extracting(RetourDeLot::statut).containsExactly(statut, statut);
    }

    @Test
    @DisplayName("A batch that comes back as one credit says nothing of any transfer: it is set aside")
    void creditedBatch() {
        String text = Fichiers.changed(
                TypeMessage.CAMT_054_001_02, "15850.94</Amt><CdtDbtInd>DBIT", "15850.94</Amt><CdtDbtInd>CRDT");

        FichierRetours read = Fichiers.read(text);

        assertThat(read.lots()).isEmpty();
        assertThat(read.ecartees()).extracting(LigneEcartee::raison).containsExactly(Raison.SANS_REFERENCE);
    }

    private static LigneEcartee aside(Raison raison, String reference, String amount) {
        return new LigneEcartee(raison, Optional.of(reference), Optional.of(amount), LocalDate.parse("2022-03-18"));
    }

    private static Optional<Motif> motif(String code) {
        return Optional.of(Motif.of(code));
    }

    private static Optional<BigDecimal> euros(String amount) {
        return Optional.of(new BigDecimal(amount));
    }
}
