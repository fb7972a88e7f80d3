package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** Two people act at the same moment: exactly one effect, and the other is told. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ConcurrencyTest {

    private static final int THREADS = 4;

    @Inject
    Table table;

    @RepeatedTest(3)
    @DisplayName("§3.3: one avenant drafted by several at once: one 201, the others are told what changed")
    void one_avenant() throws Exception {
        String avenants = Api.takenOver(Api.newDossier()) + "/avenants";
        String lue = Api.revision(CONSEILLER_77, avenants);

        assertThat(atOnce(() -> Api.sending(CONSEILLER_77, lue)
                        .body(Bodies.avenant("GUICHET_UNIQUE").toString())
                        .post(avenants)))
                .containsExactlyInAnyOrder("201", "412 VERSION_PERIMEE", "412 VERSION_PERIMEE", "412 VERSION_PERIMEE");
    }

    @RepeatedTest(3)
    @DisplayName("CONV-5: the last signature given several times at once: one fact published")
    void one_last_signature() throws Exception {
        String dossier = Api.newDossier();
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200);

        String lue = Api.revision(CONSEILLER_77, convention + "/signatures");
        assertThat(atOnce(() -> sign(DIRECTRICE_77, convention, lue, Bodies.signatureCaf("2020-09-25"))))
                .containsExactlyInAnyOrder("200", "412 VERSION_PERIMEE", "412 VERSION_PERIMEE", "412 VERSION_PERIMEE");
        published_once(dossier);
    }

    @RepeatedTest(3)
    @DisplayName(
            "CONV-5: both sides sign at the same moment: one is asked to read again, then heard; one fact published")
    void both_sides_at_once() throws Exception {
        String dossier = Api.newDossier();
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));

        String lue = Api.revision(CONSEILLER_77, convention + "/signatures");

        List<String> answers = atOnce(List.of(
                () -> sign(DIRECTRICE_77, convention, lue, Bodies.signatureCaf("2020-09-25")),
                () -> sign(SIGNATAIRE_MEAUX, convention, lue, Bodies.signatureMeaux("2020-09-20"))));

        assertThat(answers).containsExactlyInAnyOrder("200", "412 VERSION_PERIMEE");
        Response again = answers.get(0).equals("200")
                ? Api.signForMeaux(convention, "2020-09-20")
                : Api.signForCaf(convention, "2020-09-25");
        again.then().statusCode(200);
        published_once(dossier);
    }

    @RepeatedTest(3)
    @DisplayName("CONV-8: several overlapping conventions taken over at once: one wins")
    void one_of_overlapping_conventions() throws Exception {
        String dossier = Api.newDossier();

        assertThat(atOnce(() -> Api.post(CONSEILLER_77, "/conventions/reprises", Bodies.reprise(dossier))))
                .containsExactlyInAnyOrder("201", "409 CHEVAUCHEMENT", "409 CHEVAUCHEMENT", "409 CHEVAUCHEMENT");
        published_once(dossier);
    }

    @RepeatedTest(3)
    @DisplayName(
            "CONV-8: two overlapping conventions get their last signature at once: one is signed, the database keeps one")
    void one_of_two_overlapping_conventions_signed() throws Exception {
        String dossier = Api.newDossier();
        List<String> conventions = List.of(signedByMeaux(dossier), signedByMeaux(dossier));

        assertThat(atOnce(conventions.stream()
                        .<Supplier<Response>>map(convention -> () -> Api.signForCaf(convention, "2020-09-25"))
                        .toList()))
                .containsExactlyInAnyOrder("200", "409 CHEVAUCHEMENT");
        assertThat(table.effectiveDays(dossier)).containsExactly("[2020-03-01,2024-02-29)");
        published_once(dossier);
    }

    private static String signedByMeaux(String dossier) {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200);
        return convention;
    }

    @RepeatedTest(3)
    @DisplayName("ACT-4: several relais registered at once for one dossier: one wins")
    void one_relais() throws Exception {
        String dossier = Api.newDossier().replace("771-2018", "771-2019");

        assertThat(atOnce(() -> Api.post(CONSEILLER_77, "/relais", Bodies.relais(dossier, "RPE d'essai"))))
                .containsExactlyInAnyOrder(
                        "201",
                        "409 RELAIS_DEJA_ENREGISTRE",
                        "409 RELAIS_DEJA_ENREGISTRE",
                        "409 RELAIS_DEJA_ENREGISTRE");
    }

    private static Response sign(Persona persona, String convention, String lue, Json signature) {
        return Api.sending(persona, lue).body(signature.toString()).post(convention + "/signatures");
    }

    private static void published_once(String dossier) {
        Published.awaitConventions(dossier, 1);
        assertThat(Published.conventions(dossier)).hasSize(1);
    }

    private static List<String> atOnce(Supplier<Response> act) throws Exception {
        return atOnce(IntStream.range(0, THREADS).mapToObj(n -> act).toList());
    }

    private static List<String> atOnce(List<Supplier<Response>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<String>> answers = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return answer(act.get());
                    }))
                    .toList();
            List<String> said = new java.util.ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(Response response) {
        return response.statusCode() < 300
                ? Integer.toString(response.statusCode())
                : response.statusCode() + " " + response.path("code");
    }
}
