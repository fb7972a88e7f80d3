package fr.relais.activity.piece;

import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.activity.Api;
import fr.relais.activity.PiecesApi;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.document.antivirus.Antivirus;
import fr.relais.document.antivirus.AntivirusConfig;
import fr.relais.testkit.FauxClamd;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.PdfSamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ASM-ACT-52 with a clamd that really speaks: in quarantine until it has spoken; of what it refuses, no byte is kept. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class QuarantaineTest {

    private static final byte[] CLEAN = PdfSamples.plain();
    private static final byte[] INFECTED = PdfSamples.with(pdf -> pdf.addPage(new PDPage()));

    @Inject
    Rows rows;

    @Inject
    Antivirus antivirus;

    @Inject
    ScanPieces scans;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final FauxClamd clamd = FauxClamd.start();
    private PiecesApi pieces;
    private String clean;
    private String infected;
    private Instant now;

    @BeforeEach
    void twoPiecesAreDeposited() {
        QuarkusMock.installMockForInstance(new Antivirus(at(clamd)), antivirus);
        clamd.infecte(INFECTED);
        pieces = new PiecesApi(new Api(UneConvention.signee().known(rows).dossier(), 2022), DECLARANT_MEAUX);
        clean = pieces.deposited("DECLARATION", "REEL", "RIB", CLEAN);
        infected = pieces.deposited("DECLARATION", "REEL", "AUTRE", INFECTED);
        now = clock.instant().plusSeconds(60);
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void a_silence_changes_nothing_then_each_gets_its_verdict() {
        inQuarantine();
        clamd.en(FauxClamd.Humeur.RACCROCHE);
        scans.scanAt(now);
        inQuarantine();
        clamd.en(FauxClamd.Humeur.HONNETE);
        scans.scanAt(now);
        assertThat(count("piece_a_analyser"))
                .as("the one that had no answer waits longer")
                .isEqualTo(1);
        scans.scanAt(now.plusSeconds(10));

        assertThat(count("piece_a_analyser")).isZero();
        state(clean, "DISPONIBLE", "SAINE");
        state(infected, "REFUSEE", "INFECTEE");
        pieces.card(CONTROLEUR_77, infected).body("analyse.signature", equalTo(FauxClamd.VIRUS));
        pieces.contenu(CONTROLEUR_77, clean).statusCode(200);
        pieces.contenu(DECLARANT_MEAUX, infected).statusCode(409).body("code", equalTo("PIECE_INDISPONIBLE"));
        assertThat(count("contenu_piece")).as("the bytes of the clean one only").isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_meanwhile_is_scanned_no_more() {
        pieces.withdraw(DECLARANT_MEAUX, infected, 1).statusCode(200);
        int before = clamd.scanned().size();

        scans.scanAt(now);

        state(infected, "RETIREE", "EN_ATTENTE");
        assertThat(clamd.scanned().subList(before, clamd.scanned().size())).doesNotContain(INFECTED);
    }

    private void inQuarantine() {
        assertThat(count("piece_a_analyser")).isEqualTo(2);
        for (String id : new String[] {clean, infected}) {
            state(id, "EN_QUARANTAINE", "EN_ATTENTE");
            pieces.contenu(CONTROLEUR_77, id)
                    .statusCode(409)
                    .body("code", equalTo("PIECE_INDISPONIBLE"))
                    .body("detail", containsString("EN_QUARANTAINE"));
        }
    }

    private void state(String id, String etat, String analyse) {
        pieces.card(DECLARANT_MEAUX, id).body("etat", equalTo(etat)).body("analyse.resultat", equalTo(analyse));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                entities.createNativeQuery("select count(*) from " + table + " where dossier = ?1")
                                        .setParameter(1, pieces.api().dossier())
                                        .getSingleResult())
                        .longValue());
    }

    private static AntivirusConfig at(FauxClamd clamd) {
        return new AntivirusConfig() {
            @Override
            public Optional<String> adresse() {
                return Optional.of(clamd.adresse());
            }

            @Override
            public Duration delai() {
                return Duration.ofSeconds(20);
            }
        };
    }
}
