package fr.relais.paymentfiles.virement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the lot of Meaux in another process, set as a machine that is not this one, and gives the hash. */
final class AutreMachine {

    private AutreMachine() {}

    public static void main(String... arguments) {
        System.out.print(EcrireVirements.ecrire(Lots.meaux()).sha256());
    }

    static String sha256() throws IOException, InterruptedException {
        String here = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Noumea",
                        "-cp",
                        System.getProperty("surefire.test.class.path", here),
                        AutreMachine.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor();
        return written;
    }
}
