import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.github.maqaf.v1.AnalyzeOptions;
import io.github.maqaf.v1.AnalyzeTextRequest;
import io.github.maqaf.v1.Analysis;
import io.github.maqaf.v1.DateOptions;
import io.github.maqaf.v1.Document;
import io.github.maqaf.v1.OffsetUnit;
import io.github.maqaf.v1.Party;
import io.github.maqaf.v1.Segment;
import io.github.maqaf.v1.TextServiceGrpc;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Prints the segments of a file, cut out of it by the offsets of the answer: Analyze HOST:PORT FILE [ZONE]. */
public final class Analyze {
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[1]));
    ManagedChannel channel = ManagedChannelBuilder.forTarget(args[0]).usePlaintext().build();
    boolean failed = false;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Analysis analysis = analyze(channel, text, args.length > 2 ? args[2] : "");
      for (Segment segment : analysis.getSegmentsList()) {
        String cut = text.substring(segment.getSpan().getStart(), segment.getSpan().getEnd());
        if (!cut.equals(segment.getText())) {
          throw new IllegalStateException("the offsets name " + cut + ", the answer " + segment.getText());
        }
        out.println(segment.getKind() + "\t" + segment.getLanguageCode() + "\t" + names(segment) + "\t" + cut.replace("\n", " "));
      }
      out.println("published\t" + analysis.getSummary().getPublishedValue());
    } catch (StatusRuntimeException refused) {
      out.println("refused\t" + refused.getStatus().getCode() + "\t" + reason(refused));
      failed = true;
    } finally {
      channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
    }
    System.exit(failed ? 1 : 0);
  }

  /** Java's strings count UTF-16 units, so that is the unit to ask for. */
  private static Analysis analyze(ManagedChannel channel, String text, String zone) {
    AnalyzeOptions options = AnalyzeOptions.newBuilder()
        .setOffsetUnit(OffsetUnit.OFFSET_UNIT_UTF16_UNIT)
        .setIncludeText(true)
        .setDates(DateOptions.newBuilder().setTimeZone(zone))
        .build();
    return TextServiceGrpc.newBlockingStub(channel)
        .withDeadlineAfter(60, TimeUnit.SECONDS)
        .analyzeText(AnalyzeTextRequest.newBuilder()
            .setDocument(Document.newBuilder().setText(text)).setOptions(options).build())
        .getAnalysis();
  }

  private static String names(Segment segment) {
    StringBuilder names = new StringBuilder();
    for (Party party : segment.hasCredit() ? segment.getCredit().getCreditorsList() : segment.getByline().getAuthorsList()) {
      names.append(names.length() > 0 ? ", " : "").append(party.getName());
    }
    return names.toString();
  }

  /** Returns why a call was refused, as maqaf.v1.ErrorReason names it; "" if it was not maqaf that refused. */
  private static String reason(StatusRuntimeException refused) throws InvalidProtocolBufferException {
    com.google.rpc.Status status = StatusProto.fromThrowable(refused);
    for (com.google.protobuf.Any detail : status.getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        return detail.unpack(ErrorInfo.class).getReason();
      }
    }
    return "";
  }
}
